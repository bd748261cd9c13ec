package org.fengqiao.model.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.custody.Ground;

/**
 * The office asks the citizen for something it names, by a day (请补充, 条例 art. 19). The time is charged as waiting for
 * the citizen; the law's periods run on, but for those whose own rule leaves such days out.
 */
public record AskCitizen(String missing, LocalDate until) implements Deed {
    static AskCitizen read(Given given) {
        return new AskCitizen(given.text(IntakeFields.MISSING), given.date(IntakeFields.UNTIL));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Supplement.isWaited(file) ? new Refusal(IntakeWhy.ASKED_ALREADY) : null;
    }

    @Override
    public Act act() {
        return IntakeAct.ASK_CITIZEN;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        if (until.isBefore(change.today())) {
            throw Refusal.of(List.of(new FieldFault(IntakeFields.UNTIL.contractName(), "past")));
        }
        change.keeping().holdOn(Ground.WAITING_CITIZEN);
        change.clocks().open().stream()
                .filter(clock -> !clock.isPaused())
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(Supplement.GROUND)
                        .isPresent())
                .forEach(clock -> clock.pause(change.today(), Supplement.GROUND));
        change.clocks().dueAsClocksSay();
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("until", until);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("missing", missing);
    }
}
