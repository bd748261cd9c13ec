package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** Sends the case to a lower centre, with an instruction: what belongs below is settled below (条例 art. 15 ¶3). */
public record SendDown(String office, String instruction) implements Deed {
    static SendDown read(Given given) {
        return new SendDown(given.text(Field.OFFICE), given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.SEND_DOWN;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var target = occasion.offices().of(office);
        if (!target.isCentre()
                || !target.active()
                || !occasion.offices().isBelow(target, occasion.officer().office())) {
            throw new Refusal(Why.NOT_BELOW, target.name());
        }
        file.transferTo(target, Act.SEND_DOWN, occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("to", office);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", instruction);
    }
}
