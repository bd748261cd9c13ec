package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.NotAllowed;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.fengqiao.time.wording.Words;

/** A worked example that a pack brings for a rule; it is worked out anew whenever the pack is read. */
record Vector(
        Entry at,
        LocalDate start,
        LocalDate due,
        Optional<LocalDate> warning,
        boolean provisional,
        Optional<Term> named,
        List<Extension> extensions,
        List<Paused> pauses) {
    /** A pause as written, before it is known whether it is one. */
    private record Paused(LocalDate from, LocalDate to, Ground ground) {}

    static Vector read(Entry entry) {
        entry.only("start", "due", "warning", "provisional", "days", "extension", "pauses");
        return new Vector(
                entry,
                entry.date("start"),
                entry.date("due"),
                entry.day("warning"),
                entry.flag("provisional"),
                entry.has("days") ? Optional.of(Term.calendarDays(entry.number("days"))) : Optional.empty(),
                entry.has("extension")
                        ? List.of(new Extension(entry.number("extension"), entry.date("start")))
                        : List.of(),
                entry.entries("pauses").stream().map(Vector::pause).toList());
    }

    /** An example given as a guess proves nothing any more once the notice of its year is there. */
    void check(Rule rule, WorkCalendar calendar) {
        try {
            var found = work(named.map(rule::lasting).orElse(rule), calendar);
            if (provisional && !found.provisional()) {
                return;
            }
            var same = found.due().equals(due)
                    && warning.map(found.warning()::equals).orElse(true)
                    && found.provisional() == provisional;
            if (!same) {
                at.fault("due", "fault.pack.vector", start, written(due, warning, provisional), written(found));
            }
        } catch (NotAllowed refused) {
            at.fault("start", "fault.pack.vector-refused", refused.getMessage());
        }
    }

    private Deadline work(Rule rule, WorkCalendar calendar) {
        var paused = pauses.stream()
                .map(each -> new Pause(each.from(), each.to(), each.ground()))
                .toList();
        return Deadlines.of(rule, start, paused, extensions, calendar);
    }

    private String written(Deadline found) {
        return written(found.due(), warning.map(any -> found.warning()), found.provisional());
    }

    private static String written(LocalDate due, Optional<LocalDate> warning, boolean provisional) {
        return Words.day(due)
                + warning.map(day -> "，" + Words.say("vector.warning", day)).orElse("")
                + (provisional ? "，" + Words.say("vector.provisional") : "");
    }

    private static Paused pause(Entry entry) {
        entry.only("from", "to", "ground");
        return new Paused(entry.date("from"), entry.date("to"), entry.one("ground", Ground.known()));
    }
}
