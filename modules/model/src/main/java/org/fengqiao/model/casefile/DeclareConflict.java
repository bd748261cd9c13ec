package org.fengqiao.model.casefile;

import java.util.Map;

/** Direct interest: the officer steps back and the case leaves their hands (回避, 条例 art. 28). */
public record DeclareConflict(String reason) implements Deed {
    static DeclareConflict read(Given given) {
        return new DeclareConflict(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.DECLARE_CONFLICT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.stepBack(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
