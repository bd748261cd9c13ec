package org.fengqiao.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.api.body.Faults;
import org.fengqiao.model.FieldFault;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/** Which period is to be worked out: a rule, the day it starts, the county whose days and rules count, and its days. */
public class DeadlineQuery {
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST = 3650;

    @QueryParam("rule")
    String rule;

    @QueryParam("start")
    String start;

    @QueryParam("county")
    String county;

    @QueryParam("days")
    String days;

    private final List<FieldFault> faults = new ArrayList<>();

    /** The rule with its period; everything that is wrong with the question is named at once. */
    Rule rule(LegalTime time, Predicate<String> knownCounty) {
        if (county() != null && !knownCounty.test(county())) {
            fault("county", "unknown", county());
        }
        var day = startDay();
        var found = given(rule) == null ? missingRule() : find(time, day);
        var lasting = found.map(this::withPeriod);
        new Faults(faults).refuse();
        return lasting.orElseThrow();
    }

    LocalDate start() {
        return LocalDate.parse(given(start));
    }

    String county() {
        return given(county);
    }

    private Optional<LocalDate> startDay() {
        if (given(start) == null) {
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
        var code = given(rule);
        var times = time.packs().versions(code, county());
        if (times.isEmpty()) {
            if (county() == null && time.packs().knows(code)) {
                fault("county", "required");
            } else {
                fault("rule", "unknown", code);
            }
            return Optional.empty();
        }
        var found = day.filter(each -> !each.isAfter(LAST)).flatMap(each -> time.rule(code, each, county()));
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
            if (given(days) != null) {
                fault("days", "choice", found.term().get().words());
            }
            return found;
        }
        if (given(days) == null) {
            fault("days", "required");
        } else if (!given(days).matches("[1-9]\\d{0,3}") || Integer.parseInt(given(days)) > LONGEST) {
            fault("days", "range", 1, LONGEST);
        } else {
            return found.lasting(Term.calendarDays(Integer.parseInt(given(days))));
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
