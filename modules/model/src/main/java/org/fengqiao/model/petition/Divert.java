package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/**
 * The citizen is told the statutory way their matter belongs to, and at which door it begins (条例 art. 31 (1)–(4)), or
 * that the organ does what it is asked to do by its own law, and by when (art. 31 (5)).
 */
public record Divert(
        StatutoryRoute route, String procedure, String door, String reason, WrittenNotice notice, Duty duty)
        implements Deed {
    /** Told by a notice that is handed over. */
    public Divert(StatutoryRoute route, String procedure, String door, String reason) {
        this(route, procedure, door, reason, WrittenNotice.IN_THE_ACT);
    }

    /** Told by a notice; a duty has the time that the law usually gives. */
    public Divert(StatutoryRoute route, String procedure, String door, String reason, WrittenNotice notice) {
        this(route, procedure, door, reason, notice, new Duty(null, null, null));
    }

    static Divert read(Given given) {
        var divert = new Divert(
                given.choice(PetitionFields.ROUTE, StatutoryRoute.class),
                given.text(PetitionFields.PROCEDURE),
                given.text(PetitionFields.DOOR),
                given.text(Field.REASON),
                WrittenNotice.issuedBy(given),
                Duty.read(given));
        if (divert.route != null && divert.route.isElsewhere()) {
            divert.demand(given);
        }
        if (divert.route != StatutoryRoute.PROTECTION_DUTY && !divert.duty.isNothing()) {
            given.fault(PetitionFields.ROUTE, "no-duty");
        }
        return divert;
    }

    private void demand(Given given) {
        if (procedure == null) {
            given.fault(PetitionFields.PROCEDURE, "procedure");
        }
        if (door == null) {
            given.fault(PetitionFields.DOOR, "door");
        }
    }

    @Override
    public Act act() {
        return PetitionAct.DIVERT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        boolean own = route == StatutoryRoute.PROTECTION_DUTY && change.file().purpose() == Purpose.APPEAL;
        if (own) {
            duty.refuseBroken(change);
        }
        notice.on(change, act());
        change.clocks().hear(Happening.DIVERTED);
        change.round().reach(Stage.DIVERTED);
        if (own) {
            PetitionBy.sign(change);
            duty.owedIn(change, reason);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("route", route, "method", notice.method(), "dutyBy", duty.by());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of(
                "reason", reason, "procedure", procedure, "door", door, "dutyLaw", duty.law(), "proof", notice.proof());
    }
}
