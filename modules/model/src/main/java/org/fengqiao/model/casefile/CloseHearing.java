package org.fengqiao.model.casefile;

import java.util.Map;
import org.fengqiao.model.clock.Clock;

/** The hearing ends with its minutes and what it came to; clocks that stood still run again from the next day. */
public record CloseHearing(String minutes, String conclusion) implements Deed {
    static CloseHearing read(Given given) {
        return new CloseHearing(given.text(Field.MINUTES), given.text(Field.CONCLUSION));
    }

    @Override
    public Act act() {
        return Act.CLOSE_HEARING;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var stood = file.clocks().open().stream().filter(Clock::isPaused).toList();
        for (var clock : stood) {
            clock.resume(occasion.now().today(), occasion.legal());
            file.clockMoved(clock);
        }
        file.closeHearing(occasion);
        file.adds("daysExcluded", !stood.isEmpty());
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("minutes", minutes, "conclusion", conclusion);
    }
}
