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

/** A colleague of the same office takes the case on, with a reason; until then the first handler stays responsible. */
public record TakeOver(Long person, Long by, String reason) implements Deed {
    static TakeOver read(Given given) {
        var person = given.number(TransferFields.PERSON);
        return new TakeOver(person == null ? null : person.longValue(), null, given.text(Field.REASON));
    }

    /** All open work of a person goes to a colleague; {@code by} is who ordered it. */
    public static TakeOver handedOver(long by, String reason) {
        return new TakeOver(null, by, reason);
    }

    @Override
    public Act act() {
        return TransferAct.TAKE_OVER;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        long taker = person == null ? occasion.person() : person;
        var file = change.file();
        if (Long.valueOf(taker).equals(file.hold().person())
                && Long.valueOf(taker).equals(file.responsible())) {
            throw new Refusal(Why.ALREADY_YOURS);
        }
        if (person != null) {
            demandColleague(file, occasion);
        }
        change.keeping().giveTo(taker);
    }

    /** Somebody of the same office, whom nothing keeps from the matter. */
    private void demandColleague(CaseFile file, Occasion occasion) {
        var colleague = occasion.lookups()
                .officer(person)
                .filter(other -> other.office().equals(occasion.officer().office()))
                .orElseThrow(() -> new Refusal(Why.NOT_YOUR_OFFICE));
        file.barred(TransferAct.TAKE_OVER, occasion.as(colleague)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("to", person, "by", by);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
