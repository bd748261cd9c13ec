package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Worklist.CaseRow;
import org.fengqiao.casework.calendar.RunningClock;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.web.shell.Say;

/** How a due moment reads and looks; no clock is "—", never a date that means nothing. */
@Named("clockLook")
@RequestScoped
public class ClockLook {
    private static final int SOON = 3;

    /** A kind for the icon and the colour, and the words that say the same. */
    public record Look(String kind, String text) {}

    @Inject
    private OfficialTime time;

    @Inject
    private Statutes statutes;

    @Inject
    private Say say;

    /** The clock of a case that ends first. */
    public Look of(CaseRow row) {
        return row.clock() == null
                ? new Look(kind(row.due(), row.dueProvisional()), text(row.due(), row.dueProvisional()))
                : running(row.clock());
    }

    public Look running(RunningClock clock) {
        if (clock.paused()) {
            return new Look("wait", say.words("clock.paused"));
        }
        boolean open = clock.provisional() && isPast(clock.due());
        var kind = clock.colour(statutes.time().ladder(), time.now().at())
                .map(colour -> colour.name().toLowerCase(Locale.ROOT))
                .orElse("ok");
        return new Look(
                open ? "wait" : kind,
                clock.isByTheClock() ? hours(clock.ends()) : text(clock.due(), clock.provisional()));
    }

    /** A clock of any kind, run or ended. */
    public Look row(ClockRow row) {
        return switch (row.state()) {
            case PAUSED -> new Look("wait", say.words("clock.paused"));
            case MET -> row.missed()
                    ? new Look("red", say.words("clock.met.late", say.date(row.endedOn())))
                    : new Look("met", say.words("clock.met", say.date(row.endedOn())));
            case LAPSED -> new Look(
                    row.missed() ? "red" : "none",
                    say.words(row.missed() ? "clock.lapsed.late" : "clock.lapsed", say.date(row.endedOn())));
            case VOID -> new Look("none", say.words("clock.void"));
            case RUNNING -> runs(row);
        };
    }

    private Look runs(ClockRow row) {
        boolean open = row.provisional() && isPast(row.due());
        var kind = row.colour() == null ? "ok" : row.colour().name().toLowerCase(Locale.ROOT);
        if (row.citizen()) {
            return new Look(
                    "ok", isPast(row.due()) ? say.words("clock.window.over") : text(row.due(), row.provisional()));
        }
        return new Look(
                open ? "wait" : kind, row.ends() == null ? text(row.due(), row.provisional()) : hours(row.ends()));
    }

    /** How much of the period is used, in percent of the bar. */
    public int used(ClockRow row) {
        return row.totalDays() == 0 ? 100 : Math.min(100, 100 * row.usedDays() / row.totalDays());
    }

    public String kind(Instant due) {
        return kind(due, false);
    }

    public String text(Instant due) {
        return text(due, false);
    }

    /** A day ends at 24:00: the last moment before it belongs to the last day. A time is said as it is. */
    public String lastDay(Instant due) {
        return Moment.isMidnight(due) ? say.date(lastDayOf(due)) : say.at(due);
    }

    private String kind(Instant due, boolean provisional) {
        if (due == null) {
            return "none";
        }
        if (!Moment.isMidnight(due)) {
            return isOver(due) ? "red" : hoursTo(due) < SOON ? "orange" : "yellow";
        }
        var last = lastDayOf(due);
        if (isPast(last)) {
            return provisional ? "wait" : "red";
        }
        return daysLeft(last) <= 1 ? "orange" : daysLeft(last) <= SOON ? "yellow" : "ok";
    }

    private String text(Instant due, boolean provisional) {
        if (due == null) {
            return say.words("clock.none");
        }
        return Moment.isMidnight(due) ? text(lastDayOf(due), provisional) : hours(due);
    }

    /** Begun hours, left or late. */
    private String hours(Instant ends) {
        return isOver(ends)
                ? say.words("clock.hours.over", 1 - hoursTo(ends), say.at(ends))
                : say.words("clock.hours.left", 1 + hoursTo(ends), say.at(ends));
    }

    private boolean isOver(Instant ends) {
        return !time.now().at().isBefore(ends);
    }

    private long hoursTo(Instant ends) {
        return ChronoUnit.HOURS.between(time.now().at(), ends);
    }

    /** Nothing is called missed on a provisional date. */
    private String text(LocalDate last, boolean provisional) {
        long left = daysLeft(last);
        if (provisional) {
            return left < 0
                    ? say.words("clock.open", say.date(last))
                    : say.words("clock.left.provisional", left, say.date(last));
        }
        return left < 0
                ? say.words("clock.over", -left, say.date(last))
                : left == 0 ? say.words("clock.today") : say.words("clock.left", left, say.date(last));
    }

    private boolean isPast(LocalDate last) {
        return daysLeft(last) < 0;
    }

    private long daysLeft(LocalDate last) {
        return ChronoUnit.DAYS.between(time.now().today(), last);
    }

    private static LocalDate lastDayOf(Instant due) {
        return new Moment(due.minusSeconds(1)).today();
    }
}
