package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.NotAllowed;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.fengqiao.time.wording.Words;

/** A start day and the last day it comes to, of the whole period or of one of its steps. */
record Vector(
        Entry at,
        LocalDate start,
        LocalDate due,
        Optional<LocalDate> warning,
        boolean provisional,
        Optional<Term> named,
        Optional<String> step,
        Map<String, String> reading,
        Optional<Entry> known,
        List<Extension> extensions,
        List<Paused> pauses,
        LocalTime begins,
        Optional<String> ends)
        implements Example {
    /** A pause as written, before it is known whether it is one. */
    record Paused(LocalDate from, LocalDate to, Ground ground) {}

    static Vector read(Entry entry) {
        entry.only(
                "start",
                "due",
                "warning",
                "provisional",
                "days",
                "step",
                "reading",
                "known",
                "extension",
                "pauses",
                "at",
                "ends");
        return new Vector(
                entry,
                entry.date("start"),
                entry.date("due"),
                entry.day("warning"),
                entry.flag("provisional"),
                entry.has("days") ? Optional.of(Term.calendarDays(entry.number("days"))) : Optional.empty(),
                entry.maybe("step"),
                entry.entry("reading").map(Vector::reading).orElse(Map.of()),
                entry.entry("known"),
                entry.has("extension")
                        ? List.of(new Extension(entry.number("extension"), entry.date("start")))
                        : List.of(),
                entry.entries("pauses").stream().map(Vector::pause).toList(),
                entry.maybe("at").map(text -> time(entry, text)).orElse(LocalTime.MIDNIGHT),
                entry.maybe("ends"));
    }

    private static LocalTime time(Entry entry, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException wrong) {
            entry.fault("at", "fault.pack.time", text);
            return LocalTime.MIDNIGHT;
        }
    }

    /** An example given as a guess proves nothing any more once the notice of its year is there. */
    @Override
    public void check(Rule rule, WorkCalendar calendar) {
        try {
            var found = work(rule, calendar);
            if (provisional && !found.provisional()) {
                return;
            }
            var same = found.due().equals(due)
                    && warning.map(found.warning()::equals).orElse(true)
                    && found.provisional() == provisional
                    && ends.map(moment(found)::equals).orElse(true);
            if (!same) {
                at.fault(
                        "due",
                        "fault.pack.vector",
                        start,
                        written(due, warning, provisional)
                                + ends.map(moment -> "，" + moment).orElse(""),
                        written(found));
            }
        } catch (NotAllowed refused) {
            at.fault("start", "fault.pack.vector-refused", refused.getMessage());
        }
    }

    private Rule upToStep(Rule rule) {
        var asked = rule.milestones().stream()
                .filter(each -> step.filter(each.name()::equals).isPresent())
                .findFirst();
        if (step.isPresent() && asked.isEmpty()) {
            at.fault("step", "fault.unknown-value", step.get());
        }
        return asked.map(rule::upTo).orElse(rule);
    }

    /** The last day that this example comes to. */
    Deadline work(Rule rule, WorkCalendar calendar) {
        var paused = pauses.stream()
                .map(each -> new Pause(each.from(), each.to(), each.ground()))
                .toList();
        var read = named.or(rule::usual)
                .map(rule::lasting)
                .orElseGet(() -> upToStep(rule))
                .readAs(reading);
        var begun = read.startedOn(start, this::day).atTime(begins).atZone(WorkCalendar.ZONE);
        return Deadlines.of(read, begun.toInstant(), paused, extensions, calendar);
    }

    private LocalDate day(Happening what) {
        return known.flatMap(
                        each -> each.day(what.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(null);
    }

    private static Map<String, String> reading(Entry entry) {
        var reading = new LinkedHashMap<String, String>();
        entry.keys().forEach(code -> reading.put(code, entry.text(code)));
        return reading;
    }

    /** The moment at which a term by the clock ends, as it is written down. */
    private static String moment(Deadline found) {
        return LocalDateTime.ofInstant(found.endsAt(), WorkCalendar.ZONE).toString();
    }

    private String written(Deadline found) {
        return written(found.due(), warning.map(any -> found.warning()), found.provisional())
                + ends.map(any -> "，" + moment(found)).orElse("");
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
