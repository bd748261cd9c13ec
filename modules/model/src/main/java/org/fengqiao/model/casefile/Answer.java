package org.fengqiao.model.casefile;

import java.util.Map;

/** The answer to the citizen (信访处理意见书, 条例 art. 32); it still has to be delivered. */
public record Answer(String text, AnswerResult result) implements Deed {
    static Answer read(Given given) {
        return new Answer(given.text(Field.TEXT), given.choice(Field.RESULT, AnswerResult.class));
    }

    @Override
    public Act act() {
        return Act.ANSWER;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        file.answer(occasion);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("result", result);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
