package org.fengqiao.model.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.time.rule.Ground;

/**
 * A hearing begins (听证, 条例 arts 31(6), 36 ¶2). Its days are left out only where the rule of the clock says so, which
 * is in re-examination; in any other round it is held, and buys no time.
 */
public record HoldHearing(LocalDate openOn, String panel, String topic) implements Deed {
    static HoldHearing read(Given given) {
        return new HoldHearing(
                given.date(HearingFields.OPEN_ON), given.text(HearingFields.PANEL), given.text(HearingFields.TOPIC));
    }

    @Override
    public Act act() {
        return HearingAct.HOLD_HEARING;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var today = change.today();
        var first = openOn == null ? today : openOn;
        if (first.isAfter(today) || first.isBefore(change.file().episodeOpenedOn())) {
            throw Refusal.of(List.of(new FieldFault(
                    HearingFields.OPEN_ON.contractName(),
                    "hearing-day",
                    change.file().episodeOpenedOn(),
                    today)));
        }
        var stopped = change.clocks().open().stream()
                .filter(clock -> !clock.isPaused())
                .filter(clock -> Versions.whole(clock, occasion.legal())
                        .leeway()
                        .pause(Ground.HEARING)
                        .isPresent())
                .toList();
        stopped.forEach(clock -> clock.pause(first, Ground.HEARING));
        change.stateOr(Hearing.class, Hearing::new).open(first);
        change.clocks().dueAsClocksSay();
        change.keeping().holdOn(org.fengqiao.model.custody.Ground.HEARING);
        change.history().adds("daysExcluded", !stopped.isEmpty());
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
