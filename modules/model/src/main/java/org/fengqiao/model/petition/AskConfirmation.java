package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.rule.Happening;

/**
 * Both parties have asked a court to confirm their agreement (司法确认, 人民调解法 art. 33): their window is over. It is
 * theirs, and who does not use it loses nothing else; then it ends by its day.
 */
public record AskConfirmation(LocalDate askedOn, String court) implements Deed {
    private static final String WINDOW = "CLK-CONFIRM-WINDOW";

    static AskConfirmation read(Given given) {
        return new AskConfirmation(given.date(PetitionFields.ASKED_ON), given.text(PetitionFields.COURT));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean open = file.openClocks().stream().anyMatch(clock -> clock.rule().equals(WINDOW));
        return open ? null : new Refusal(Why.NO_SUCH_CLOCK, Versions.nameOf(WINDOW, occasion.legal()));
    }

    @Override
    public Act act() {
        return PetitionAct.ASK_CONFIRMATION;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var effective = change.clocks().of(WINDOW, null).begin().day();
        var day = askedOn == null ? change.today() : askedOn;
        var faults = new ArrayList<FieldFault>();
        if (day.isAfter(change.today())) {
            faults.add(new FieldFault(PetitionFields.ASKED_ON.contractName(), "not-yet"));
        } else if (day.isBefore(effective)) {
            faults.add(new FieldFault(PetitionFields.ASKED_ON.contractName(), "before-agreement", effective));
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(List.copyOf(faults));
        }
        change.clocks().hear(Happening.CONFIRMATION_REQUESTED, day);
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("askedOn", askedOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("court", court);
    }
}
