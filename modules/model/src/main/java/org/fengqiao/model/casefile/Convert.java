package org.fengqiao.model.casefile;

import java.util.Map;

/** Back to the ordinary procedure; the sixty days have run from the same day of acceptance all along. */
public record Convert(String reason) implements Deed {
    static Convert read(Given given) {
        return new Convert(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.CONVERT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.convert(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
