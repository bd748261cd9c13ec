package org.fengqiao.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.time.calendar.WorkCalendar;
import org.fengqiao.time.deadline.Deadline;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.rule.Basis;
import org.fengqiao.time.rule.Course;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Leeway;
import org.fengqiao.time.rule.Origin;
import org.fengqiao.time.rule.Owner;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Roll;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;
import org.fengqiao.time.rule.Validity;

/** The packed calendars and packs, and rules of any shape. */
public final class World {
    public static final LegalTime TIME = LegalTime.load(Optional.empty());
    public static final WorkCalendar CALENDAR = TIME.calendars().national();

    private World() {}

    public static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    /** A national rule by its code, as it is in force in 2026. */
    public static Rule rule(String code) {
        return TIME.rule(code, on("2026-06-01"), null).orElseThrow();
    }

    public static Deadline due(String code, String start) {
        return Deadlines.of(rule(code), on(start), CALENDAR);
    }

    public static Rule lasting(Owner owner, Term term, Roll roll, Leeway leeway) {
        return new Rule(
                "CLK-TEST",
                "检验",
                new Origin("test", "1", false),
                null,
                owner,
                Reach.ALL,
                new Course(Happening.MATTER_RECEIVED, term, roll, Set.of(Happening.FORWARDED), Set.of(), List.of()),
                leeway,
                new Basis(rule("CLK-HANDLE").basis().articles(), List.of(), "", null, List.of()),
                new Validity(LocalDate.EPOCH, null));
    }

    public static Rule lasting(Owner owner, Term term) {
        return lasting(owner, term, Roll.NEXT_WORKING_DAY, new Leeway(List.of(), null, Set.of(), owner.isCitizen()));
    }
}
