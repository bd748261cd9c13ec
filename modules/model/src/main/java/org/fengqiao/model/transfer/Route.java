package org.fengqiao.model.transfer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Task;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Tier;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/**
 * Sends the case, or a part of it, to a department (转送、交办). With a part, custody stays with the lead and is
 * charged as waiting; a town that calls a department to report (吹哨) gives it a response time.
 */
public record Route(String office, String part, Instant due, boolean whistle, String reason, Term within)
        implements Deed {
    public Route(String office, String part, Instant due, boolean whistle, String reason) {
        this(office, part, due, whistle, reason, null);
    }

    static Route read(Given given) {
        return new Route(
                given.text(Field.OFFICE),
                given.text(TransferFields.PART),
                given.until(TransferFields.DUE),
                false,
                given.text(Field.REASON));
    }

    /** The term as it was entered for a part: an instant, or a day that ends at 24:00. */
    public static Instant until(Given given) {
        return given.until(TransferFields.DUE);
    }

    public static Route whistle(String department, String task, Instant responseDue) {
        return new Route(department, task, responseDue, true, null);
    }

    /** A whistle that is to be answered within so many hours from now. */
    public static Route whistle(String department, String task, Term response) {
        return new Route(department, task, null, true, null, response);
    }

    @Override
    public Act act() {
        return TransferAct.ROUTE;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var target = occasion.offices().of(office);
        if (!reaches(target, occasion) || change.file().isAgainst(target)) {
            throw new Refusal(Why.NOT_ROUTABLE, target.name());
        }
        if (due != null && !due.isAfter(occasion.now().at())) {
            throw Refusal.of(List.of(new FieldFault(TransferFields.DUE.contractName(), "past")));
        }
        if (part == null) {
            whole(target, change);
        } else {
            inPart(target, change);
        }
    }

    private void whole(Office target, Change change) {
        change.refer(target, TransferAct.ROUTE);
        var named = named(change.occasion().now());
        if (named != null) {
            change.clocks().hear(Happening.ASSIGNED, null, named);
        }
    }

    private void inPart(Office target, Change change) {
        if (change.occasion().offices().canAnswer(target)) {
            change.clocks().hear(Happening.ASSIGNED);
        }
        if (change.file().stage() == Stage.ACCEPTED) {
            change.round().reach(Stage.HANDLING);
        }
        var now = change.occasion().now();
        demandInTime(until(now), change);
        var kind = whistle ? PartKind.WHISTLE : PartKind.ASSIGNMENT;
        var opened = change.parts().open(new Task(kind, part, until(now)), target);
        change.clocks().hear(Happening.REFERRAL_RECEIVED, opened);
        var named = named(now);
        change.clocks()
                .hear(
                        Happening.ASSIGNED,
                        opened,
                        named == null ? change.parts().usualTerm(Happening.ASSIGNED, target) : named);
        change.history().tell(TransferAct.ROUTE, target.code());
    }

    /** What is done on the way to a decision is due when the decision is, at the latest; what is late already is urgent. */
    private static void demandInTime(Instant wanted, Change change) {
        var last = change.parts().lastDay().filter(day -> day.isAfter(change.today()));
        if (wanted != null
                && last.filter(day -> wanted.isAfter(Moment.on(day.plusDays(1)).at()))
                        .isPresent()) {
            throw Refusal.of(List.of(new FieldFault(TransferFields.DUE.contractName(), "after-statutory", last.get())));
        }
    }

    /** By when it is to be done; hours count from minute to minute. */
    private Instant until(Moment now) {
        return within == null ? due : minuteOf(now).plus(within.duration());
    }

    /** The term up to the end of the named day; by the clock where a moment is named, or today. */
    private Term named(Moment now) {
        if (due == null) {
            return within;
        }
        var days = ChronoUnit.DAYS.between(now.today(), new Moment(due.minusNanos(1)).today());
        if (days >= 1 && Moment.isMidnight(due)) {
            return Term.calendarDays(Math.toIntExact(days));
        }
        return Term.minutes(Math.toIntExact(Math.max(1, ChronoUnit.MINUTES.between(minuteOf(now), due))));
    }

    private static Instant minuteOf(Moment now) {
        return now.at().truncatedTo(ChronoUnit.MINUTES);
    }

    private boolean reaches(Office target, Occasion occasion) {
        var from = occasion.officer().office();
        if (!target.active() || !target.isIn(from.county())) {
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
                "to", office, "whistle", whistle ? Boolean.TRUE : null, "part", part == null ? null : Boolean.TRUE);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "part", part);
    }
}
