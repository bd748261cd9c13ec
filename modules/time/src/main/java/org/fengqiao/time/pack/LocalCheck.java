package org.fengqiao.time.pack;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.time.calendar.Calendars;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.pack.Draft.Placed;
import org.fengqiao.time.rule.Rule;

/** Holds every local rule against the national one that it replaces or stays within. */
final class LocalCheck {
    private LocalCheck() {}

    static void check(List<Draft> drafts, Calendars calendars) {
        var law = drafts.stream()
                .filter(draft -> !draft.pack().isLocal())
                .flatMap(draft -> draft.pack().rules().stream())
                .toList();
        for (var draft : drafts) {
            draft.pack().chosen().forEach((code, way) -> chosen(draft, code, way, law));
            draft.rules().forEach(placed -> within(placed, law));
            if (draft.pack().isLocal()) {
                var own = calendars(draft.pack(), calendars);
                draft.rules().forEach(placed -> check(placed, law, own));
            }
        }
    }

    /** A county reads the law in one of the ways that the national pack knows, and in no other. */
    private static void chosen(Draft draft, String code, String way, List<Rule> law) {
        var known = law.stream()
                .flatMap(rule -> rule.basis().readings().stream())
                .filter(reading -> reading.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            draft.at().fault("reading", "fault.pack.reading", code);
        } else if (!known.get().has(way)) {
            draft.at().fault("reading", "fault.pack.way", code, way);
        }
    }

    private static void within(Placed placed, List<Rule> law) {
        var within = placed.rule().within();
        if (within == null) {
            return;
        }
        if (!placed.rule().origin().local()) {
            placed.at().fault("within", "fault.pack.within-national");
        } else if (law.stream().noneMatch(rule -> rule.code().equals(within))) {
            placed.at().fault("within", "fault.pack.within", within);
        }
    }

    private static void check(Placed placed, List<Rule> law, List<WorkCalendar> calendars) {
        var rule = placed.rule();
        var bounds = law.stream()
                .filter(each -> each.code().equals(rule.code()) || each.code().equals(rule.within()))
                .filter(each -> each.validity().overlaps(rule.validity()))
                .toList();
        Strictness.reasons(rule, bounds, calendars)
                .forEach(reason -> placed.at().fault("code", "fault.pack.looser", reason));
    }

    private static List<WorkCalendar> calendars(StatutePack pack, Calendars calendars) {
        var own = new ArrayList<>(List.of(calendars.national()));
        pack.counties().stream()
                .map(calendars::of)
                .filter(each -> !own.contains(each))
                .forEach(own::add);
        return own;
    }
}
