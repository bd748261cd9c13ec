package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.fengqiao.casework.clock.ClockRow;

/** A legal clock: what staff get with its proof, and the little of it that its citizen needs. */
public final class ClockShape {
    private ClockShape() {}

    public static JsonArray of(List<ClockRow> clocks) {
        return Shape.list(clocks, ClockShape::clock);
    }

    /** Rule, day and how much of the time is used, as the public contract has it. */
    public static JsonArray forTheCitizen(List<ClockRow> clocks) {
        return Shape.list(
                clocks,
                c -> Shape.of(
                        "rule",
                        c.rule(),
                        "name",
                        c.name(),
                        "due",
                        c.due(),
                        "usedDays",
                        c.usedDays(),
                        "totalDays",
                        c.totalDays(),
                        "provisional",
                        c.provisional(),
                        "yours",
                        c.citizen(),
                        "articles",
                        c.articles(),
                        "extensions",
                        Shape.list(
                                c.extensions(),
                                e -> Shape.of(
                                        "days", e.get("days"), "reason", e.get("reason"), "on", e.get("approvedOn"))),
                        "derivation",
                        c.derivation()));
    }

    private static JsonObject clock(ClockRow c) {
        var object = Json.createObjectBuilder(standing(c));
        proof(c).forEach(object::add);
        return object.build();
    }

    private static JsonObject standing(ClockRow c) {
        return Shape.of(
                "no",
                c.no(),
                "rule",
                c.rule(),
                "name",
                c.name(),
                "step",
                c.step(),
                "episode",
                c.episode(),
                "assignment",
                c.assignment(),
                "owner",
                c.owner(),
                "citizen",
                c.citizen(),
                "office",
                c.office(),
                "officeName",
                c.officeName(),
                "state",
                c.state(),
                "missed",
                c.missed(),
                "colour",
                c.colour(),
                "start",
                c.start(),
                "due",
                c.due(),
                "endedOn",
                c.endedOn(),
                "usedDays",
                c.usedDays(),
                "totalDays",
                c.totalDays());
    }

    private static JsonObject proof(ClockRow c) {
        return Shape.of(
                "rolledFrom",
                c.rolledFrom(),
                "warning",
                c.warning(),
                "provisional",
                c.provisional(),
                "pack",
                c.pack(),
                "packVersion",
                c.packVersion(),
                "articles",
                c.articles(),
                "startedSeq",
                c.startedSeq(),
                "endedSeq",
                c.endedSeq(),
                "extensions",
                c.extensions(),
                "asked",
                c.asked().isEmpty() ? null : c.asked(),
                "pauses",
                c.pauses(),
                "derivation",
                c.derivation(),
                "again",
                c.again());
    }
}
