package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Ground;

/** The paused clocks run again; the days in between, the first and the last included, are left out. */
public record ResumeClocks(String reason) implements Deed {
    static ResumeClocks read(Given given) {
        return new ResumeClocks(given.text(Field.REASON));
    }

    @Override
    public Act act() {
        return Act.RESUME;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var paused = file.clocks().open().stream().filter(Clock::isPaused).toList();
        if (paused.isEmpty()) {
            throw new Refusal(Why.NOT_PAUSED);
        }
        paused.forEach(clock -> {
            clock.resume(occasion.now().today(), occasion.legal());
            file.clockMoved(clock);
        });
        file.holdOn(Ground.HANDLING, occasion);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
