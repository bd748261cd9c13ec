package org.fengqiao.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;

/** When offices of this county are at work, roughly: a simulated life needs no calendar that a statute could rely on. */
final class OfficeHours {
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final int MORNING_MINUTES = 210;
    private static final int DAY_MINUTES = 420;
    private static final Map<Integer, LocalDate> SPRING_FESTIVALS = Map.of(
            2024, LocalDate.of(2024, 2, 10),
            2025, LocalDate.of(2025, 1, 29),
            2026, LocalDate.of(2026, 2, 17),
            2027, LocalDate.of(2027, 2, 6),
            2028, LocalDate.of(2028, 1, 26));

    private OfficeHours() {}

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        var date = MonthDay.from(day);
        return date.equals(MonthDay.of(1, 1))
                || within(date, MonthDay.of(5, 1), MonthDay.of(5, 3))
                || within(date, MonthDay.of(10, 1), MonthDay.of(10, 7))
                || isSpringFestival(day);
    }

    private static boolean within(MonthDay date, MonthDay first, MonthDay last) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    private static boolean isSpringFestival(LocalDate day) {
        var first = SPRING_FESTIVALS.get(day.getYear());
        return first != null && !day.isBefore(first.minusDays(1)) && day.isBefore(first.plusDays(7));
    }

    /** Some time while the counters are open. */
    static LocalDateTime on(LocalDate day, Dice dice) {
        return atMinute(day, dice.between(0, DAY_MINUTES - 1)).plusSeconds(dice.between(0, 59));
    }

    /** Some time on the n-th workday from then, and always later than then. */
    static LocalDateTime after(LocalDateTime then, int workdays, Dice dice) {
        if (workdays == 0) {
            return minutesAfter(then, dice.between(15, 180), dice);
        }
        var day = then.toLocalDate();
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkday(day) ? 1 : 0;
        }
        return on(day, dice);
    }

    /** So many minutes later; what would fall outside office hours happens when they open next. */
    static LocalDateTime minutesAfter(LocalDateTime then, int minutes, Dice dice) {
        var later = then.plusMinutes(minutes).plusSeconds(dice.between(1, 59));
        if (isOpen(later.toLocalTime()) && later.toLocalDate().equals(then.toLocalDate())) {
            return later;
        }
        if (then.toLocalTime().isBefore(AFTERNOON) && later.toLocalTime().isBefore(CLOSES)) {
            return then.toLocalDate()
                    .atTime(AFTERNOON)
                    .plusMinutes(dice.between(1, 90))
                    .plusSeconds(dice.between(1, 59));
        }
        return after(then, 1, dice);
    }

    private static boolean isOpen(LocalTime time) {
        return !time.isBefore(OPENS) && time.isBefore(NOON) || !time.isBefore(AFTERNOON) && time.isBefore(CLOSES);
    }

    private static LocalDateTime atMinute(LocalDate day, int minute) {
        return minute < MORNING_MINUTES
                ? day.atTime(OPENS).plusMinutes(minute)
                : day.atTime(AFTERNOON).plusMinutes(minute - MORNING_MINUTES);
    }
}
