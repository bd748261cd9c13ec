package org.fengqiao.api.answer;

import java.util.function.Function;
import org.fengqiao.casework.calendar.FeedDesk.Subscribed;
import org.fengqiao.casework.calendar.ICalendar;
import org.fengqiao.casework.calendar.RunningClock;

/** An office's calendar as calendar programs read it. */
public final class Feed {
    private Feed() {}

    /** Whoever sees this feed over a shoulder learns a case number, a rule and a day. */
    public static String of(Subscribed found, Function<RunningClock, String> name) {
        var calendar = new ICalendar(found.office().name(), found.at());
        for (var due : found.dues()) {
            var clock = due.running();
            calendar.day(
                    due.number() + "-" + due.clock() + "@fengqiao",
                    clock.due(),
                    due.number() + " " + name.apply(clock) + (clock.local() ? "（本县目标）" : "")
                            + (clock.provisional() ? "（暂定）" : ""),
                    clock.provisional());
        }
        return calendar.end();
    }
}
