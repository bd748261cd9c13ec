package org.fengqiao.model.petition;

import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;

/** The answer to the citizen (信访处理意见书, 条例 art. 32); it still has to be delivered. */
public record Answer(String text, AnswerResult result) implements Deed {
    static Answer read(Given given) {
        return new Answer(given.text(Field.TEXT), given.choice(PetitionFields.RESULT, AnswerResult.class));
    }

    @Override
    public Act act() {
        return PetitionAct.ANSWER;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        demandFitting(change.file().episodeKind());
        change.round().reach(Stage.ANSWERED);
        change.parts().release();
    }

    /** A review says what becomes of the answer it looked at; any other answer, what becomes of the request. */
    private void demandFitting(EpisodeKind kind) {
        if (kind.isReview() && result == null) {
            throw Refusal.of(List.of(new FieldFault(PetitionFields.RESULT.contractName(), "required")));
        }
        if (result != null && !result.fits(kind)) {
            var key = kind.isReview() ? "result-of-review" : "result-of-answer";
            throw Refusal.of(List.of(new FieldFault(PetitionFields.RESULT.contractName(), key)));
        }
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
