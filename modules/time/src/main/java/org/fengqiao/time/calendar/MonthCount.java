package org.fengqiao.time.calendar;

import java.time.YearMonth;

/**
 * What a month comes to: days worked (those made up included), days of rest (those by order included), and how many
 * of each rest on an order. Provisional while the notice of the year is not there.
 */
public record MonthCount(YearMonth month, int worked, int rest, int madeUp, int ordered, boolean provisional) {
    static MonthCount of(YearMonth month, WorkCalendar calendar) {
        int worked = 0;
        int madeUp = 0;
        int ordered = 0;
        boolean provisional = false;
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            var day = calendar.day(month.atDay(i));
            worked += day.works() ? 1 : 0;
            madeUp += day.kind() == DayKind.MAKE_UP ? 1 : 0;
            ordered += day.kind() == DayKind.HOLIDAY ? 1 : 0;
            provisional |= day.provisional();
        }
        return new MonthCount(month, worked, month.lengthOfMonth() - worked, madeUp, ordered, provisional);
    }
}
