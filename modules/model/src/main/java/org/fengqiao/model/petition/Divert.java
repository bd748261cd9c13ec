package org.fengqiao.model.petition;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/** The citizen is told the statutory way their matter belongs to, and at which door it begins (条例 art. 31 (1)–(5)). */
public record Divert(StatutoryRoute route, String procedure, String door, String reason, WrittenNotice notice)
        implements Deed {
    /** Told by a notice that is handed over. */
    public Divert(StatutoryRoute route, String procedure, String door, String reason) {
        this(route, procedure, door, reason, WrittenNotice.IN_THE_ACT);
    }

    static Divert read(Given given) {
        var divert = new Divert(
                given.choice(PetitionFields.ROUTE, StatutoryRoute.class),
                given.text(PetitionFields.PROCEDURE),
                given.text(PetitionFields.DOOR),
                given.text(Field.REASON),
                WrittenNotice.issuedBy(given));
        if (divert.route != null && divert.route.isElsewhere()) {
            divert.demand(given);
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
        notice.on(change, act());
        change.clocks().hear(Happening.DIVERTED);
        change.round().reach(Stage.DIVERTED);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("route", route, "method", notice.method());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason, "procedure", procedure, "door", door, "proof", notice.proof());
    }
}
