package org.fengqiao.model.casefile;

import java.util.Map;

/** The two did not agree: the office above both decides (条例 art. 24). */
public record ElevateContest(String reason) implements Deed {
    static ElevateContest read(Given given) {
        return new ElevateContest(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.ELEVATE_CONTEST;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.elevateContest(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
