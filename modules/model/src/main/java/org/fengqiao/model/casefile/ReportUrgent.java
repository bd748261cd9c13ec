package org.fengqiao.model.casefile;

import java.util.Map;

/** A major or urgent matter is reported upward at once (条例 art. 25); the case itself stays where it is. */
public record ReportUrgent(String reason) implements Deed {
    static ReportUrgent read(Given given) {
        return new ReportUrgent(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.REPORT_URGENT;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.reportUrgent(occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
