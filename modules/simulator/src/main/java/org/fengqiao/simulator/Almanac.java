package org.fengqiao.simulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/** How many matters the days of a period bring: few at weekends and festivals, many before the Spring Festival. */
final class Almanac {
    /** Per month of the year, in hundredths. */
    private static final int[] SEASONS = {130, 70, 100, 105, 100, 95, 90, 95, 105, 85, 105, 125};

    private static final double REST_DAY = 0.15;
    private static final double HOLIDAY = 0.05;

    private final TreeMap<Double, LocalDate> days = new TreeMap<>();
    private double sum;

    Almanac(LocalDate first, LocalDate end) {
        for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
            days.put(sum, day);
            sum += weight(day);
        }
    }

    LocalDateTime registration(Dice dice) {
        return OfficeHours.on(days.floorEntry(dice.fraction() * sum).getValue(), dice);
    }

    /** The number of days before the end, moved back to a workday. */
    static LocalDateTime workdayBefore(LocalDate end, int daysBefore, Dice dice) {
        var day = end.minusDays(daysBefore);
        while (!OfficeHours.isWorkday(day)) {
            day = day.minusDays(1);
        }
        return OfficeHours.on(day, dice);
    }

    private static double weight(LocalDate day) {
        double season = SEASONS[day.getMonthValue() - 1] / 100.0;
        if (OfficeHours.isHoliday(day)) {
            return season * HOLIDAY;
        }
        return OfficeHours.isWorkday(day) ? season : season * REST_DAY;
    }

    /** Where people live: the seat of the county and the second demo town are larger than the rest. */
    static int weightOf(String villageCode) {
        var place = Map.of("100204", 34, "101201", 26).get(villageCode.substring(6));
        if (place != null) {
            return place;
        }
        return villageCode.startsWith("100", 6) ? 20 : villageCode.startsWith("101", 6) ? 15 : 10;
    }
}
