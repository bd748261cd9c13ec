package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/**
 * Not our remit: an objection with reasons, within five working days (条例 art. 23 ¶3). One that comes later is taken in
 * all the same and is said to be late; the sender decides, and the same one is not raised twice.
 */
public record RaiseObjection(String reason, Integer assignment) implements Deed {
    private static final String TERM = "CLK-OBJECT";

    static RaiseObjection read(Given given) {
        return new RaiseObjection(given.text(Field.REASON), given.number(Field.ASSIGNMENT));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean whole = file.isHeldBy(occasion.officer().office());
        if (whole && !file.wasSentFromAbove()) {
            return new Refusal(Why.NOTHING_TO_OBJECT);
        }
        if (!whole && !canGiveBack(file, occasion)) {
            return new Refusal(Why.NOTHING_TO_OBJECT);
        }
        return whole && Objections.isRejected(file, null) ? new Refusal(TransferWhy.OBJECTION_REJECTED) : null;
    }

    /** What was promised or agreed is nobody else's, and can only be done. */
    private static boolean canGiveBack(CaseFile file, Occasion occasion) {
        return file.openParts().stream()
                .filter(part -> part.isOwedBy(occasion.officer().office()))
                .anyMatch(part -> part.kind().endsWith(PartKind.End.GIVEN_BACK));
    }

    @Override
    public Act act() {
        return TransferAct.OBJECT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (change.file().isHeldBy(occasion.officer().office())) {
            sayIfLate(null, change);
            change.keeping().objected(occasion.now().at());
            change.clocks().hear(Happening.OBJECTED);
            var sender = change.file().sending().orElseThrow().by();
            change.history().tell(TransferAct.OBJECT, sender);
        } else {
            var part = change.parts().sentTo(occasion.officer().office(), assignment);
            if (Objections.isRejected(change.file(), part.no())) {
                throw new Refusal(TransferWhy.OBJECTION_REJECTED);
            }
            sayIfLate(part.no(), change);
            change.parts().object(part);
            change.history().tell(TransferAct.OBJECT, change.file().hold().office());
        }
    }

    /** On a day without a calendar nothing is late. */
    private static void sayIfLate(Integer part, Change change) {
        var term = change.clocks().of(TERM, part);
        if (term != null
                && !term.due().isProvisional()
                && change.today().isAfter(term.due().day())) {
            change.history().adds("late", true);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("assignment", assignment);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
