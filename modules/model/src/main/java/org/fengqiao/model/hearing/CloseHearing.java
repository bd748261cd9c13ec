package org.fengqiao.model.hearing;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Ground;

/** The hearing ends with its minutes and what it came to; clocks that stood still run again from the next day. */
public record CloseHearing(String minutes, String conclusion) implements Deed {
    static CloseHearing read(Given given) {
        return new CloseHearing(given.text(Field.MINUTES), given.text(HearingFields.CONCLUSION));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Hearing.openOn(file).isPresent() ? null : new Refusal(Why.NO_HEARING);
    }

    @Override
    public Act act() {
        return HearingAct.CLOSE_HEARING;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var stood = change.clocks().open().stream().filter(Clock::isPaused).toList();
        for (var clock : stood) {
            clock.resume(change.today(), occasion.legal());
            change.clocks().moved(clock);
        }
        Hearing.openOn(change.file()).ifPresent(Hearing::end);
        change.keeping().holdOn(Ground.HANDLING);
        change.history().adds("daysExcluded", !stood.isEmpty());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("minutes", minutes, "conclusion", conclusion);
    }
}
