package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.time.rule.Happening;

/**
 * The organ has done what it was asked to do by its own law, has answered, or has refused (条例 art. 31 (5)): on which
 * day, by which paper, and where whoever is not content turns to, for this answer has no review of its own here.
 */
public record RecordDuty(DutyResult result, LocalDate doneOn, Long paper, String text, String door) implements Deed {
    static RecordDuty read(Given given) {
        var told = new RecordDuty(
                given.choice(PetitionFields.DUTY_RESULT, DutyResult.class),
                given.date(PetitionFields.DONE_ON),
                given.id(PetitionFields.DUTY_PAPER),
                given.text(Field.TEXT),
                given.text(PetitionFields.DOOR));
        if (told.result == DutyResult.REFUSED && told.door == null) {
            given.fault(PetitionFields.DOOR, "remedy");
        }
        if (told.result != null && told.result.isWritten() && told.paper == null) {
            given.fault(PetitionFields.DUTY_PAPER, "required");
        }
        return told;
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Duty.openIn(file).isPresent() ? null : new Refusal(PetitionWhy.NO_DUTY);
    }

    @Override
    public Act act() {
        return DutyAct.RECORD_DUTY;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var faults = days(change);
        if (paper != null) {
            var digest = occasion.lookups().digestOf(change.file().id(), paper);
            digest.ifPresentOrElse(
                    sha -> change.history().adds("sha256", sha),
                    () -> faults.add(fault(PetitionFields.DUTY_PAPER, "no-attachment", paper)));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        PetitionBy.sign(change);
        var duty = Duty.openIn(change.file()).orElseThrow();
        change.parts().done(duty, text, Happening.DUTY_DONE, doneOn);
    }

    /** Nobody has done it before the matter was there, nor after today. */
    private List<FieldFault> days(Change change) {
        var faults = new ArrayList<FieldFault>();
        var registered = new Moment(change.file().origin().registeredAt()).today();
        if (doneOn.isAfter(change.today())) {
            faults.add(fault(PetitionFields.DONE_ON, "not-yet"));
        } else if (doneOn.isBefore(registered)) {
            faults.add(fault(PetitionFields.DONE_ON, "before-registered", registered));
        }
        return faults;
    }

    private static FieldFault fault(Field field, String message, Object... args) {
        return new FieldFault(field.contractName(), message, args);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("dutyResult", result, "doneOn", doneOn, "dutyPaper", paper);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("text", text, "door", door);
    }
}
