package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Execution;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.time.rule.Happening;

/**
 * The answer to the citizen, issued and still to be served: to an appeal a 信访处理意见书 that answers request by
 * request (条例 art. 32), to a suggestion what becomes of it (art. 29), to anything else a text.
 */
public record Answer(
        String text,
        AnswerResult result,
        Adoption adoption,
        LocalDate receivedOn,
        String source,
        List<AnsweredRequest> requests,
        LocalDate executeBy)
        implements Deed {
    public Answer {
        requests = List.copyOf(requests);
    }

    /** An answer that names no day by which it is to be carried out. */
    public Answer(
            String text,
            AnswerResult result,
            Adoption adoption,
            LocalDate receivedOn,
            String source,
            List<AnsweredRequest> requests) {
        this(text, result, adoption, receivedOn, source, requests, null);
    }

    /** An answer in one text. */
    public Answer(String text, AnswerResult result) {
        this(text, result, null, null, null, List.of());
    }

    static Answer read(Given given) {
        return new Answer(
                given.text(Field.TEXT),
                given.choice(PetitionFields.RESULT, AnswerResult.class),
                given.choice(PetitionFields.ADOPTION, Adoption.class),
                given.date(PetitionFields.RECEIVED_ON),
                given.text(PetitionFields.SOURCE),
                given.rows(PetitionFields.REQUESTS).stream()
                        .map(AnsweredRequest::read)
                        .toList(),
                given.date(Field.EXECUTE_BY));
    }

    @Override
    public Act act() {
        return PetitionAct.ANSWER;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var check = new AnswerCheck(this, change);
        check.refuseBroken();
        if (check.isToAnAppeal() || receivedOn != null) {
            change.history().adds("receivedOn", check.receivedOn());
        }
        change.clocks().hear(Happening.DECISION_ISSUED);
        PetitionBy.sign(change);
        change.round().reach(Stage.ANSWERED);
        change.round().revokes(result == AnswerResult.REVOKED);
        change.parts().release();
        execution().follow(result, act(), change);
    }

    /** What is to be carried out where something is, in the words of the answer. */
    Execution execution() {
        var findings = requests.stream().map(AnsweredRequest::finding).collect(Collectors.joining("；"));
        return new Execution(executeBy, findings.isEmpty() ? text : findings);
    }

    @Override
    public Map<String, Object> facts() {
        var facts = Saying.of("executeBy", executeBy, "result", result, "adoption", adoption, "source", source);
        for (int no = 0; no < requests.size(); no++) {
            facts.putAll(requests.get(no).lawsAs(no));
        }
        return facts;
    }

    @Override
    public Map<String, Object> words() {
        var words = Saying.of("text", text);
        for (int no = 0; no < requests.size(); no++) {
            words.putAll(requests.get(no).wordsAs(no));
        }
        return words;
    }
}
