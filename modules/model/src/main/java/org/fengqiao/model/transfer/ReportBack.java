package org.fengqiao.model.transfer;

import java.util.Map;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The office that was asked for a part says what it found and did; the lead has the case to itself again. */
public record ReportBack(String text, Integer assignment) implements Deed {
    static ReportBack read(Given given) {
        return new ReportBack(given.text(Field.TEXT), given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return TransferAct.REPORT_BACK;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.parts().done(change.parts().sentTo(occasion.officer().office(), assignment), text);
        var lead = change.file().hold().office();
        if (!lead.equals(occasion.officer().office().code())) {
            change.history().tell(TransferAct.REPORT_BACK, lead);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("assignment", assignment);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
