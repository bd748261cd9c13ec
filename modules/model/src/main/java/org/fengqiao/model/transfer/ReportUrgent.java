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
import org.fengqiao.model.casefile.Saying;

/** A major or urgent matter is reported upward at once (条例 art. 25); the case itself stays where it is. */
public record ReportUrgent(String reason) implements Deed {
    static ReportUrgent read(Given given) {
        return new ReportUrgent(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return file.isUrgent() ? new Refusal(Why.ALREADY_URGENT) : null;
    }

    @Override
    public Act act() {
        return TransferAct.REPORT_URGENT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        change.filing().urgentSince(occasion.now().at());
        var holder = occasion.offices().of(change.file().hold().office());
        occasion.offices().chain(holder).stream()
                .filter(office -> !office.equals(holder))
                .forEach(office -> change.history().tell(TransferAct.REPORT_URGENT, office.code()));
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
