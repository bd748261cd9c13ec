package org.fengqiao.model.casefile;

import java.util.Map;

/** The office to which the case or a part was sent names the person who has it now (签收). */
public record Receive(Integer assignment) implements Deed {
    static Receive read(Given given) {
        return new Receive(given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return Act.RECEIVE;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        if (file.isHeldBy(occasion.officer().office()) && assignment == null) {
            file.receive(occasion);
        } else {
            file.parts().sentTo(occasion.officer().office(), assignment).receive(occasion);
        }
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("assignment", assignment);
    }
}
