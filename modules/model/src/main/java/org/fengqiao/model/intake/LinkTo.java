package org.fengqiao.model.intake;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.time.rule.Happening;

/**
 * Confirms that another file belongs to this one. A duplicate is merged into the other and can be closed; nothing is
 * deleted, and both headcounts stay counted as affected.
 */
public record LinkTo(String other, LinkKind kind, String reason) implements Deed {
    static LinkTo read(Given given) {
        return new LinkTo(
                given.text(IntakeFields.OTHER),
                given.choice(IntakeFields.KIND, LinkKind.class),
                given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return IntakeAct.LINK;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (other.equals(change.file().number())) {
            throw new Refusal(Why.LINK_TO_ITSELF, other);
        }
        long found = occasion.lookups()
                .caseOf(other, occasion.officer())
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, other));
        if (occasion.lookups().areLinked(change.file().id(), found, kind.name())) {
            throw new Refusal(Why.ALREADY_LINKED);
        }
        if (kind == LinkKind.DUPLICATE) {
            demandNoCircle(change.file().id(), found, occasion);
        }
        change.history().brings(new CaseLink(change.file(), found, this, occasion));
        if (kind == LinkKind.DUPLICATE) {
            change.filing().ledBy(found);
            change.clocks().hear(Happening.MERGED);
            change.round().reach(Stage.MERGED);
            change.parts().release();
        }
    }

    /** Two files cannot lead each other, also not by way of others. */
    private void demandNoCircle(long own, long lead, Occasion occasion) {
        var next = Optional.of(lead);
        while (next.isPresent()) {
            if (next.get() == own) {
                throw new Refusal(IntakeWhy.LINK_CIRCLE, other);
            }
            next = occasion.lookups().leadOf(next.get());
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other, "kind", kind);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
