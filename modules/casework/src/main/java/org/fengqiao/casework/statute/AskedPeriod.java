package org.fengqiao.casework.statute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/** A question from outside: a rule, the day it starts, the county whose days and rules count, and days where named. */
public final class AskedPeriod {
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST = 3650;

    private final String rule;
    private final String start;
    private final String county;
    private final String days;
    private final List<FieldFault> faults = new ArrayList<>();

    public AskedPeriod(String rule, String start, String county, String days) {
        this.rule = given(rule);
        this.start = given(start);
        this.county = given(county);
        this.days = given(days);
    }

    /** What the question comes to: the rule with its period, and the last day with its derivation. */
    public record Answer(Rule rule, Deadline deadline) {}

    public Answer answer(LegalTime time, Predicate<String> knownCounty) {
        var found = rule(time, knownCounty);
        return new Answer(found, Deadlines.of(found, start(), time.calendar(county)));
    }

    /** The rule with its period; everything that is wrong with the question is named at once. */
    public Rule rule(LegalTime time, Predicate<String> knownCounty) {
        if (county != null && !knownCounty.test(county)) {
            fault("county", "unknown", county);
        }
        var day = startDay();
        var found = rule == null ? missingRule() : find(time, day);
        var lasting = found.map(this::withPeriod);
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return lasting.orElseThrow();
    }

    public LocalDate start() {
        return LocalDate.parse(start);
    }

    public String county() {
        return county;
    }

    private Optional<LocalDate> startDay() {
        if (start == null) {
            fault("start", "required");
            return Optional.empty();
        }
        try {
            return Optional.of(start());
        } catch (DateTimeParseException e) {
            fault("start", "date");
            return Optional.empty();
        }
    }

    private Optional<Rule> missingRule() {
        fault("rule", "required");
        return Optional.empty();
    }

    /** A rule that is known, but not on that day, is a fault of the day; one of a county needs that county. */
    private Optional<Rule> find(LegalTime time, Optional<LocalDate> day) {
        var times = time.packs().versions(rule, county);
        if (times.isEmpty()) {
            if (county == null && time.packs().knows(rule)) {
                fault("county", "required");
            } else {
                fault("rule", "unknown", rule);
            }
            return Optional.empty();
        }
        var found = day.filter(each -> !each.isAfter(LAST)).flatMap(each -> time.rule(rule, each, county));
        if (found.isEmpty() && day.isPresent()) {
            var from = times.stream()
                    .map(each -> each.validity().from())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            fault("start", "range", from, LAST);
        }
        return found;
    }

    /** Whoever assigns a task names its days; any other rule has its period from the law. */
    private Rule withPeriod(Rule found) {
        if (found.term().isPresent()) {
            if (days != null) {
                fault("days", "choice", found.term().get().words());
            }
            return found;
        }
        if (days == null) {
            fault("days", "required");
        } else if (!days.matches("[1-9]\\d{0,3}") || Integer.parseInt(days) > LONGEST) {
            fault("days", "range", 1, LONGEST);
        } else {
            return found.lasting(Term.calendarDays(Integer.parseInt(days)));
        }
        return found;
    }

    private void fault(String field, String message, Object... args) {
        faults.add(new FieldFault(field, message, args));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
