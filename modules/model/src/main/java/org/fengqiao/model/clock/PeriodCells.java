package org.fengqiao.model.clock;

import java.util.Map;
import org.fengqiao.model.LogCells;

/** A period in the fields by which the log tells it: of what it is, when it ends, who owes it, and how it ended. */
final class PeriodCells {
    private PeriodCells() {}

    static Map<String, String> of(Period of, String charged) {
        var end = of.end;
        return LogCells.of(
                "rule",
                of.step == 0 ? of.rule : of.rule + "#" + of.step,
                "part",
                of.part,
                "pack",
                of.pack + "/" + of.packVersion,
                "start",
                of.begin.day(),
                "due",
                of.due.day(),
                "until",
                of.term().isByTheClock() ? of.due.at() : null,
                "provisional",
                of.due.isProvisional(),
                "owed",
                of.office,
                "charged",
                charged,
                "round",
                of.round == 1 ? null : of.round,
                "rung",
                of.nextRung,
                "asked",
                of.request().map(Request::days).orElse(null),
                "paused",
                of.allowance().pausedOn(),
                "ended",
                end == null ? null : end.as(),
                "on",
                end == null ? null : end.day());
    }
}
