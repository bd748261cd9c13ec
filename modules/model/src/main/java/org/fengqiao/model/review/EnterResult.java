package org.fengqiao.model.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Execution;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/**
 * The organ outside has decided (条例 arts 35, 36), and its decision lies in the file: the petition office enters what it
 * says. Its service is recorded like any other, on whatever day since the decision, whoever brought it to the citizen.
 */
public record EnterResult(AnswerResult result, LocalDate decidedOn, Long decision, String text, LocalDate executeBy)
        implements Deed {
    /** A result that names no day by which it is to be carried out. */
    public EnterResult(AnswerResult result, LocalDate decidedOn, Long decision, String text) {
        this(result, decidedOn, decision, text, null);
    }

    static EnterResult read(Given given) {
        return new EnterResult(
                given.choice(Field.RESULT, AnswerResult.class),
                given.date(ReviewFields.DECIDED_ON),
                given.id(ReviewFields.DECISION),
                given.text(Field.TEXT),
                given.date(Field.EXECUTE_BY));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Review.outside(file, occasion.offices()).isPresent() ? null : new Refusal(ReviewWhy.NOT_OUTSIDE);
    }

    @Override
    public Act act() {
        return ReviewAct.ENTER_RESULT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var file = change.file();
        var organ = Review.outside(file, occasion.offices()).orElseThrow();
        var digest = occasion.lookups().digestOf(file.id(), decision);
        var faults = days(change, organ);
        if (!result.fits(file.episodeKind())) {
            faults.add(new FieldFault(Field.RESULT.contractName(), "result-of-review"));
        }
        faults.addAll(execution().faults(result, change.today()));
        if (digest.isEmpty()) {
            faults.add(new FieldFault(ReviewFields.DECISION.contractName(), "no-attachment", decision.toString()));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        change.history().adds("reviewer", organ.code());
        change.history().adds("sha256", digest.get());
        change.clocks().hear(Happening.DECISION_ISSUED, decidedOn);
        change.clocks().hear(file.episodeKind().sentReply(), decidedOn);
        change.round().answeredOutside(decidedOn);
        change.round().revokes(result == AnswerResult.REVOKED);
        change.parts().release();
        change.keeping().endWaiting();
        execution().follow(result, act(), change);
    }

    private Execution execution() {
        return new Execution(executeBy, text);
    }

    /** Nobody decides before they were asked, nor after today. */
    private List<FieldFault> days(Change change, Office organ) {
        var faults = new ArrayList<FieldFault>();
        var asked = askedOn(change, organ);
        if (decidedOn.isAfter(change.today())) {
            faults.add(new FieldFault(ReviewFields.DECIDED_ON.contractName(), "not-yet"));
        } else if (decidedOn.isBefore(asked)) {
            faults.add(new FieldFault(ReviewFields.DECIDED_ON.contractName(), "before-request", asked));
        }
        return faults;
    }

    /** The organ's own term says since when it has the request. */
    private static LocalDate askedOn(Change change, Office organ) {
        return change.clocks().open().stream()
                .filter(clock -> organ.code().equals(clock.office()))
                .map(clock -> clock.begin().day())
                .findFirst()
                .orElse(change.file().episodeOpenedOn());
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("result", result, "decidedOn", decidedOn, "decision", decision, "executeBy", executeBy);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text);
    }
}
