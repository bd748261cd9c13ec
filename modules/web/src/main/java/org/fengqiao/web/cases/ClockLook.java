package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.Moment;
import org.fengqiao.web.shell.Say;

/** How a due moment reads and looks; no clock is "—", never a date that means nothing. */
@Named("clockLook")
@RequestScoped
public class ClockLook {
    private static final int SOON = 3;

    @Inject
    private OfficialTime time;

    @Inject
    private Say say;

    public String kind(Instant due) {
        if (due == null) {
            return "none";
        }
        long left = daysLeft(due);
        return !due.isAfter(time.now().at()) ? "late" : left <= SOON ? "due" : "ok";
    }

    public String text(Instant due) {
        if (due == null) {
            return say.words("clock.none");
        }
        var last = lastDay(due);
        return due.isAfter(time.now().at())
                ? say.words("clock.left", daysLeft(due), last)
                : say.words("clock.over", Math.max(1, -daysLeft(due)), last);
    }

    /** A period ends at 24:00: the last moment before it belongs to the last day. */
    public String lastDay(Instant due) {
        return say.day(due.minusSeconds(1));
    }

    private long daysLeft(Instant due) {
        return ChronoUnit.DAYS.between(time.now().today(), new Moment(due.minusSeconds(1)).today());
    }
}
