package org.fengqiao.model.casefile;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;

/**
 * Says why an act is not possible for somebody on a case now, or null when it is: first whether it is theirs at all,
 * then whether it is possible now. It knows no act: what only one act needs stands in its row. Nothing here changes
 * anything.
 */
final class Guard {
    private final CaseFile file;
    private final Act act;
    private final Occasion occasion;

    Guard(CaseFile file, Act act, Occasion occasion) {
        this.file = file;
        this.act = act;
        this.occasion = occasion;
    }

    Refusal why() {
        var forbidden = forbidden();
        return forbidden == null ? notNow() : forbidden;
    }

    /** Whoever will never have this power, before anything is said about the state of the case. */
    Refusal forbidden() {
        var officer = occasion.officer();
        if (officer == null) {
            boolean theirs = act.is(Trait.CITIZENS);
            return theirs ? null : new Refusal(Why.NO_POWER, "", label());
        }
        boolean may = act.power() == null || officer.may(act.power());
        return may ? null : new Refusal(Why.NO_POWER, officer.office().name(), label());
    }

    Refusal notNow() {
        if (!occasion.byCitizen()) {
            var refusal = place();
            if (refusal != null) {
                return refusal;
            }
        }
        var stage = file.stage() == Stage.TRANSFERRED && act.by().impliesReceipt() ? Stage.RECEIVED : file.stage();
        if (!act.from().contains(stage)) {
            return new Refusal(Why.WRONG_STAGE, Words.chinese().label(file.stage()), label());
        }
        var barred = bars();
        return barred == null ? act.row().bar().of(file, occasion) : barred;
    }

    private Refusal place() {
        var refusal = act.by().unless(file, act, occasion);
        if (refusal == null && file.isConflicted(occasion.officer()) && !act.is(Trait.DESPITE_CONFLICT)) {
            return new Refusal(Why.CONFLICT_DECLARED);
        }
        return refusal;
    }

    /** The first chapter whose state forbids it. */
    Refusal bars() {
        for (var chapter : Chapters.all()) {
            var refusal = chapter.bars(file, act, occasion);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private String label() {
        return Words.chinese().label(act);
    }
}
