package org.fengqiao.model.intake;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/**
 * The leading case learns that another was merged into it, or that this was a mistake; its holder is told. No remedy is
 * lost by it: an appeal goes on in an appeal that is not over, and what is said against a village stays hidden from it.
 */
record Joined(Act act, String other, String reason, Purpose purpose, String complainedOf) implements Deed {
    static Joined by(CaseFile merged) {
        return new Joined(IntakeAct.JOINED, merged.number(), null, merged.purpose(), merged.complainedOf());
    }

    static Joined noMore(CaseFile parted, String reason) {
        return new Joined(IntakeAct.PARTED, parted.number(), reason, null, null);
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var lead = change.file();
        if (act == IntakeAct.JOINED && !leads(lead.stage())) {
            throw new Refusal(IntakeWhy.LEAD_IS_OVER, lead.number());
        }
        if (purpose == Purpose.APPEAL && lead.purpose() != Purpose.APPEAL) {
            throw new Refusal(IntakeWhy.LEAD_IS_NO_APPEAL, lead.number());
        }
        if (complainedOf != null) {
            change.filing().complainsOf(complainedOf);
        }
        change.history().tell(act, lead.hold().office());
    }

    /** What is still answered, or was, so that whoever joins can be served along. */
    private static boolean leads(Stage stage) {
        return Stage.UNDECIDED.contains(stage) || stage == Stage.DELIVERED || stage == Stage.MERGED;
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("other", other);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
