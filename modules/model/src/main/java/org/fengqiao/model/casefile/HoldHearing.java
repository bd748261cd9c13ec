package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.rule.Ground;

/**
 * A hearing begins (听证, 条例 arts 31(6), 36 ¶2). Its days are left out only where the rule of the clock says so, which
 * is in re-examination; in any other round it is held, and buys no time.
 */
public record HoldHearing(LocalDate openOn, String panel, String topic) implements Deed {
    static HoldHearing read(Given given) {
        return new HoldHearing(given.date(Field.OPEN_ON), given.text(Field.PANEL), given.text(Field.TOPIC));
    }

    @Override
    public Act act() {
        return Act.HOLD_HEARING;
    }

    @Override
    public void on(CaseFile file, Occasion occasion) {
        var today = occasion.now().today();
        var first = openOn == null ? today : openOn;
        if (first.isAfter(today) || first.isBefore(file.episodeOpenedOn())) {
            throw Refusal.of(List.of(
                    new FieldFault(Field.OPEN_ON.contractName(), "hearing-day", file.episodeOpenedOn(), today)));
        }
        var stopped = file.clocks().open().stream()
                .filter(clock -> !clock.isPaused())
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(Ground.HEARING)
                        .isPresent())
                .toList();
        stopped.forEach(clock -> clock.pause(first, Ground.HEARING));
        file.openHearing(first, occasion);
        file.adds("daysExcluded", !stopped.isEmpty());
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("openOn", openOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("panel", panel, "topic", topic);
    }
}
