package org.fengqiao.model.petition;

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

/** The paused clocks run again; the days in between, the first and the last included, are left out. */
public record ResumeClocks(String reason) implements Deed {
    static ResumeClocks read(Given given) {
        return new ResumeClocks(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return file.openClocks().stream().anyMatch(Clock::isPaused) ? null : new Refusal(Why.NOT_PAUSED);
    }

    @Override
    public Act act() {
        return PetitionAct.RESUME;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var paused = change.clocks().open().stream().filter(Clock::isPaused).toList();
        for (var clock : paused) {
            clock.resume(change.today(), occasion.legal());
            change.clocks().moved(clock);
        }
        change.keeping().holdOn(Ground.HANDLING);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
