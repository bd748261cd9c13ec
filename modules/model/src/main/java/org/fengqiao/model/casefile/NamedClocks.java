package org.fengqiao.model.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.model.clock.Clock;

/** How an event names clocks: by the rule, the step of it, and the part. */
final class NamedClocks {
    private NamedClocks() {}

    static String of(Clock clock) {
        var step = clock.step() == 0 ? "" : "#" + clock.step();
        return clock.rule() + step + (clock.part() == null ? "" : "/" + clock.part());
    }

    /** Each with the day on which it is due. */
    static String days(List<Clock> clocks) {
        return clocks.stream().map(clock -> of(clock) + "=" + clock.due().day()).collect(Collectors.joining(" "));
    }
}
