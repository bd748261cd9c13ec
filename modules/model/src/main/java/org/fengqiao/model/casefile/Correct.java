package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.model.clock.Flaw;

/** Clocks that never bound became void, and wrong charges were put right. */
record Correct(List<Flaw> flaws, String reason) implements Deed {
    @Override
    public Act act() {
        return WatchAct.CORRECT;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        // The corrections stand already; the event says which.
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of(
                "clocksVoided",
                said(true, Flaw::name),
                "clocksRecharged",
                said(false, flaw -> flaw.name() + "=" + flaw.office()));
    }

    private String said(boolean voided, Function<Flaw, String> saying) {
        var found = flaws.stream()
                .filter(flaw -> flaw.isVoid() == voided)
                .map(saying)
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? null : found;
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
