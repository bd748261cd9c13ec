package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Course.Ended;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/**
 * A period that started on a day, and what comes about on another one: what meets it then, in time or late, what ends
 * it otherwise, and what leaves it open.
 */
record EndedExample(
        Entry at,
        LocalDate start,
        LocalDate on,
        Optional<Term> named,
        Set<Happening> met,
        Set<Happening> late,
        Set<Happening> lapsed,
        Set<Happening> open)
        implements Example {
    static EndedExample read(Entry entry) {
        entry.only("start", "on", "days", "met", "late", "lapsed", "open");
        var example = new EndedExample(
                entry,
                entry.date("start"),
                entry.date("on"),
                entry.has("days") ? Optional.of(Term.calendarDays(entry.number("days"))) : Optional.empty(),
                entry.some("met", Happening.known()),
                entry.some("late", Happening.known()),
                entry.some("lapsed", Happening.known()),
                entry.some("open", Happening.known()));
        if (example.met.isEmpty() && example.late.isEmpty() && example.lapsed.isEmpty() && example.open.isEmpty()) {
            entry.fault("on", "fault.pack.example-empty");
        }
        return example;
    }

    @Override
    public void check(Rule rule, WorkCalendar calendar) {
        var whole = named.or(rule::usual).map(rule::lasting).orElse(rule);
        if (whole.term().isEmpty()) {
            at.fault("days", "fault.missing");
            return;
        }
        boolean late = Deadlines.of(whole, start, calendar).due().isBefore(on);
        met.forEach(each -> expect("met", each, rule, Ended.MET, !late));
        this.late.forEach(each -> expect("late", each, rule, Ended.MET, late));
        lapsed.forEach(each -> expect("lapsed", each, rule, Ended.LAPSED, true));
        open.forEach(each -> expect("open", each, rule, null, true));
    }

    private void expect(String key, Happening what, Rule rule, Ended as, boolean inTime) {
        if (rule.endedBy(what).orElse(null) != as) {
            at.fault(key, "fault.pack.example-ends", what.words());
        } else if (!inTime) {
            at.fault(key, "fault.pack.example-time", start, on);
        }
    }
}
