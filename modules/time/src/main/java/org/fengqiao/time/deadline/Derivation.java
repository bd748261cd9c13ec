package org.fengqiao.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.time.calendar.Day;
import org.fengqiao.time.calendar.DayKind;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.wording.Words;

/** Tells in sentences how a day was found, so that whoever doubts it can count along. */
final class Derivation {
    static final String UNCHECKED = Words.say("derive.unchecked");

    private final Rule rule;
    private final List<Pause> pauses;
    private final List<Extension> extensions;
    private final WorkCalendar calendar;
    private final Tally tally;
    private final List<String> sentences = new ArrayList<>();

    Derivation(Rule rule, List<Pause> pauses, List<Extension> extensions, WorkCalendar calendar, Tally tally) {
        this.rule = rule;
        this.pauses = pauses;
        this.extensions = extensions;
        this.calendar = calendar;
        this.tally = tally;
    }

    List<String> sentences() {
        say("derive.start", rule.starts().words(), tally.start());
        term();
        extensions.forEach(this::extension);
        pauses.stream().filter(this::counts).forEach(this::pause);
        if (rule.term().orElseThrow().countsWorkingDays()) {
            new Skipped(calendar, tally.start(), tally.last(), this::isPaused).tell(sentences);
        }
        say("derive.last", tally.days(), unit(), tally.last());
        roll();
        worked();
        provisional();
        say("derive.end", tally.due());
        Deadlines.otherwise(rule, tally.start(), pauses, Deadlines.days(extensions), any -> null, calendar)
                .forEach(other -> sentences.add(other.words(tally.due())));
        if (!rule.basis().isChecked()) {
            sentences.add(UNCHECKED);
        }
        return sentences;
    }

    /** What is said about the law, not about the count: a day is not proved or disproved by it. */
    static boolean isRemark(String sentence) {
        return sentence.equals(UNCHECKED) || OtherReading.isOne(sentence);
    }

    /** The same for a term by the clock. */
    List<String> sentences(HourCount count) {
        var term = rule.term().orElseThrow();
        say("derive.start.time", rule.starts().words(), time(count.from()));
        say("derive.term." + term.count(), term.length(), rule.basis().label());
        extensions.forEach(this::extension);
        pauses.stream().filter(this::counts).forEach(this::pause);
        say("derive.end.time", time(count.end()));
        return sentences;
    }

    private static String time(Instant at) {
        return Words.time(LocalDateTime.ofInstant(at, WorkCalendar.ZONE));
    }

    private void term() {
        var term = rule.term().orElseThrow();
        var basis = rule.basis().label();
        say("derive.term." + term.count(), term.length(), basis, tally.start().plusMonths(term.length()));
        var corresponds = term.count() != Count.MONTHS
                || tally.start().plusMonths(term.length()).getDayOfMonth()
                        == tally.start().getDayOfMonth();
        if (!corresponds) {
            say("derive.month-end");
        }
    }

    private void extension(Extension each) {
        var allowed = rule.extension().orElseThrow();
        say(
                "derive.extension",
                each.approvedOn(),
                allowed.approver().words(),
                each.days(),
                unit(),
                allowed.article().label());
    }

    private boolean counts(Pause pause) {
        return pause.to().isAfter(tally.start()) && pause.from().isBefore(tally.last());
    }

    private void pause(Pause each) {
        var article = rule.leeway().pause(each.ground()).orElseThrow().article();
        say("derive.pause", Words.range(each.from(), each.to()), each.ground().words(), article.label());
    }

    private boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(each -> each.covers(day));
    }

    private String unit() {
        return Words.say(rule.term().orElseThrow().countsWorkingDays() ? "unit.working" : "unit.calendar");
    }

    private void roll() {
        if (!rule.rolls()) {
            say("derive.no-roll", tally.last());
        } else if (tally.isRolled()) {
            say("derive.roll", tally.last(), Skipped.why(calendar.day(tally.last())), due());
            if (!rule.isCitizenWindow()) {
                say("derive.warning", tally.last());
            }
        }
    }

    /** Why a day at the weekend can be the last one; a count of working days has told it already. */
    private void worked() {
        var day = calendar.day(tally.due());
        if (day.kind() == DayKind.MAKE_UP && !rule.term().orElseThrow().countsWorkingDays()) {
            say("derive.worked", day.date(), day.order().name(), day.order().notice());
        }
    }

    private String due() {
        var day = calendar.day(tally.due());
        return Words.day(tally.due())
                + (day.order() == null
                        ? ""
                        : Words.say("derive.by-order", day.order().name()));
    }

    private void provisional() {
        if (tally.provisional()) {
            say("derive.provisional", unknownYears());
        }
    }

    private String unknownYears() {
        return tally.start()
                .datesUntil(tally.due().plusDays(1))
                .map(calendar::day)
                .filter(Day::provisional)
                .map(day -> String.valueOf(day.date().getYear()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private void say(String key, Object... args) {
        sentences.add(Words.say(key, args));
    }
}
