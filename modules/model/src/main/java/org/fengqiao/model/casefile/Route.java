package org.fengqiao.model.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Term;

/**
 * Sends the case, or a part of it, to a department (转送、交办). With a part, custody stays with the lead and is
 * charged as waiting; a town that calls a department to report (吹哨) gives it a response time.
 */
public record Route(String office, String part, Instant due, boolean whistle, String reason) implements Deed {
    static Route read(Given given) {
        return new Route(
                given.text(Field.OFFICE),
                given.text(Field.PART),
                given.until(Field.DUE),
                false,
                given.text(Field.REASON));
    }

    public static Route whistle(String department, String task, Instant responseDue) {
        return new Route(department, task, responseDue, true, null);
    }

    @Override
    public Act act() {
        return Act.ROUTE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var target = occasion.offices().of(office);
        if (!reaches(target, occasion)) {
            throw new Refusal(Why.NOT_ROUTABLE, target.name());
        }
        if (due != null && !due.isAfter(occasion.now().at())) {
            throw Refusal.of(List.of(new FieldFault(Field.DUE.contractName(), "past")));
        }
        if (part == null) {
            file.transferTo(target, Act.ROUTE, occasion);
            var named = named(occasion.now().today());
            if (named != null) {
                file.assignWhole(named, occasion);
            }
        } else {
            file.assign(this, occasion);
        }
    }

    /** The term up to the named day; a call for the same day has its hour on the assignment, and no term in days. */
    Term named(LocalDate today) {
        if (due == null) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(today, new Moment(due.minusNanos(1)).today());
        return days < 1 ? null : Term.calendarDays(Math.toIntExact(days));
    }

    private boolean reaches(Office target, Occasion occasion) {
        var from = occasion.officer().office();
        if (!target.active() || !target.county().equals(from.county())) {
            return false;
        }
        if (target.kind() == OfficeKind.DEPARTMENT) {
            return from.tier() == Tier.COUNTY || target.centre().equals(from.code());
        }
        return part != null && target.isCentre() && occasion.offices().isBelow(target, from);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of(
                "to",
                office,
                "due",
                due,
                "whistle",
                whistle ? Boolean.TRUE : null,
                "part",
                part == null ? null : Boolean.TRUE);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "part", part);
    }
}
