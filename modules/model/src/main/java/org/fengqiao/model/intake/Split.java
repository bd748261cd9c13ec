package org.fengqiao.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/**
 * Demands that belong to different organs or routes go their own ways (条例 arts 22, 31): each becomes a case of the
 * same people, linked to this one and counted from the same receipt. This case keeps what is left.
 */
public record Split(List<Demand> demands, String reason) implements Deed {
    static Split read(Given given) {
        return new Split(
                given.rows(IntakeFields.DEMANDS).stream().map(Demand::read).toList(), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return IntakeAct.SPLIT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        demandCategories(occasion);
        var whole = change.file();
        var told = occasion.lookups().told(whole.id()).orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, whole.number()));
        var into = new StringJoiner(" ");
        for (var demand : demands) {
            var own = told.demanding(demand.summary(), demand.text(), demand.category());
            var file = Filing.split(occasion.lookups().nextId(), own, whole, occasion);
            change.history().brings(file);
            change.history()
                    .brings(new CaseLink(
                            file, 1, new Tie(whole.id(), whole.number(), LinkKind.SPLIT, reason), occasion));
            into.add(file.number());
        }
        change.history().adds("into", into.toString());
    }

    private void demandCategories(Occasion occasion) {
        var faults = new ArrayList<FieldFault>();
        for (int i = 0; i < demands.size(); i++) {
            var category = demands.get(i).category();
            if (category != null && !occasion.lookups().isCategory(category)) {
                faults.add(new FieldFault("demands[" + i + "].category", "unknown", category));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
