package org.fengqiao.time.pack;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Capacity;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Waiver;

/** A matter at an office: whether the rule binds that office then. */
record BoundExample(
        Entry at,
        Reach.Kind matter,
        Set<Capacity> office,
        boolean litigationRights,
        Set<Circumstance> given,
        boolean binds)
        implements Example {
    /** What may make a difference: the track, and whatever a rule can leave out or waive. */
    enum Circumstance {
        ORDINARY_TRACK,
        PART,
        ACCEPTED,
        FORWARDED,
        NAME_OR_ADDRESS_UNCLEAR
    }

    static BoundExample read(Entry entry) {
        entry.only("matter", "office", "litigation-rights", "given", "binds");
        return new BoundExample(
                entry,
                entry.one("matter", Reach.Kind.class),
                entry.some("office", Capacity.class),
                entry.flag("litigation-rights"),
                entry.some("given", Circumstance.class),
                entry.flag("binds"));
    }

    @Override
    public void check(Rule rule, WorkCalendar calendar) {
        if (isBound(rule) != binds) {
            at.fault("binds", binds ? "fault.pack.example-free" : "fault.pack.example-bound", matter.words());
        }
    }

    private boolean isBound(Rule rule) {
        var functions = new HashSet<String>();
        office.forEach(each -> functions.add(each.code()));
        return rule.reach().covers(matter)
                && rule.reach().binds(functions, litigationRights)
                && given.stream().noneMatch(each -> frees(rule, each));
    }

    private static boolean frees(Rule rule, Circumstance given) {
        return switch (given) {
            case ORDINARY_TRACK -> rule.reach().simplified();
            case PART -> rule.reach().except().contains(Reach.Left.PART);
            case ACCEPTED -> rule.reach().except().contains(Reach.Left.ACCEPTED);
            case FORWARDED -> rule.reach().except().contains(Reach.Left.FORWARDED);
            case NAME_OR_ADDRESS_UNCLEAR -> rule.leeway().waivers().contains(Waiver.NAME_OR_ADDRESS_UNCLEAR);
        };
    }
}
