package org.fengqiao.model.casefile;

import java.util.Map;

/** The office that was asked for a part says what it found and did; the lead has the case to itself again. */
public record ReportBack(String text, Integer assignment) implements Deed {
    static ReportBack read(Given given) {
        return new ReportBack(given.text(Field.TEXT), given.number(Field.ASSIGNMENT));
    }

    @Override
    public Act act() {
        return Act.REPORT_BACK;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.reportBack(file.parts().sentTo(occasion.officer().office(), assignment), text, occasion);
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
