package org.fengqiao.time.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import org.fengqiao.time.wording.Words;

/**
 * The holidays whose date the law itself fixes (全国年节及纪念日放假办法, art. 2): all that is known of a year whose
 * notice has not come. Spring Festival and the other lunar days are not guessed.
 */
final class FixedHolidays {
    private static final Map<MonthDay, String> DAYS = Map.of(
            MonthDay.of(1, 1), "holiday.new-year",
            MonthDay.of(5, 1), "holiday.labour",
            MonthDay.of(5, 2), "holiday.labour",
            MonthDay.of(10, 1), "holiday.national",
            MonthDay.of(10, 2), "holiday.national",
            MonthDay.of(10, 3), "holiday.national");
    /** 2 May became a holiday with the revision in force from 2025. */
    private static final int SECOND_OF_MAY_SINCE = 2025;

    private FixedHolidays() {}

    static boolean has(LocalDate day) {
        var known = DAYS.containsKey(MonthDay.from(day));
        return known
                && !(day.getMonth() == Month.MAY && day.getDayOfMonth() == 2 && day.getYear() < SECOND_OF_MAY_SINCE);
    }

    static Order order(LocalDate day) {
        return new Order(Words.say(DAYS.get(MonthDay.from(day))), day, day, false, Words.say("holiday.law"));
    }
}
