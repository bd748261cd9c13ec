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
        return new LinkTo(given.text(IntakeFields.OTHER), kind(given), given.text(Field.REASON));
    }

    /** What a split has made is neither made nor taken back by hand. */
    static LinkKind kind(Given given) {
        var kind = given.choice(IntakeFields.KIND, LinkKind.class);
        if (kind == LinkKind.SPLIT) {
            given.fault(IntakeFields.KIND, "link-by-split");
        }
        return kind;
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
        var file = change.file();
        var tie = new Tie(found, other, kind, reason);
        change.history().brings(new CaseLink(file, file.lastSeq() + 1, tie, occasion));
        if (kind == LinkKind.DUPLICATE) {
            merge(found, change);
        }
    }

    /** Its people are co-petitioners of the leading case from now on, and their code shows how that one goes. */
    private static void merge(long lead, Change change) {
        var file = change.file();
        var merged = change.state(Merged.class).orElseGet(() -> {
            var state = new Merged(file);
            change.keep(state);
            return state;
        });
        merged.into(lead, file.stage(), file.hold(), file.lastSeq() + 1);
        change.filing().ledBy(lead);
        change.clocks().hear(Happening.MERGED);
        change.round().reach(Stage.MERGED);
        change.parts().release();
        change.also(lead, Joined.by(file));
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
