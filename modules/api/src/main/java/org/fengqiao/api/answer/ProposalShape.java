package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.statute.Affected;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.Projection;
import org.fengqiao.casework.statute.Signed;
import org.fengqiao.model.Words;

/** A proposed or published version, and what it changes, as the contract shows them. */
public final class ProposalShape {
    private ProposalShape() {}

    public static JsonObject of(PackVersion version, Locale locale) {
        return Shape.of(
                "id",
                version.id(),
                "pack",
                version.pack(),
                "version",
                version.version(),
                "name",
                version.name(),
                "local",
                version.local(),
                "takes",
                version.takes(),
                "from",
                version.effective(),
                "state",
                version.state(),
                "stateName",
                Words.of(locale).label(version.state()),
                "reason",
                version.reason(),
                "digest",
                version.digest(),
                "proposed",
                signed(version.proposed()),
                "approved",
                signed(version.approved()),
                "published",
                signed(version.published()),
                "ended",
                signed(version.ended()),
                "endedReason",
                version.endedReason());
    }

    /** The same with its text, and how far the projection of the open clocks is (null when there is none). */
    public static JsonObject of(PackVersion version, Optional<Projection> projection, Locale locale) {
        return Json.createObjectBuilder(of(version, locale))
                .add("text", version.text())
                .add(
                        "projection",
                        projection.<JsonValue>map(ProposalShape::projection).orElse(JsonValue.NULL))
                .build();
    }

    public static JsonObject of(Differences changes, Locale locale) {
        return Shape.of(
                "planned",
                changes.planned(),
                "done",
                changes.done(),
                "asOf",
                changes.asOf(),
                "rules",
                Shape.list(
                        changes.rules(),
                        rule -> Shape.of(
                                "rule",
                                rule.rule(),
                                "name",
                                rule.name(),
                                "was",
                                rule.was(),
                                "becomes",
                                rule.becomes(),
                                "changed",
                                rule.changed())),
                "open",
                changes.total().open(),
                "touched",
                changes.total().touched(),
                "moved",
                changes.total().moved(),
                "earlier",
                changes.total().earlier(),
                "later",
                changes.total().later(),
                "overdueAtOnce",
                changes.total().overdueAtOnce(),
                "kept",
                changes.total().kept(),
                "offices",
                Shape.list(changes.byRule(), ProposalShape::byRule),
                "items",
                changes.items() == null ? JsonValue.NULL : Shape.list(changes.items(), each -> affected(each, locale)),
                "more",
                changes.more());
    }

    private static JsonObject byRule(Differences.ByRule each) {
        var count = each.count();
        return Shape.of(
                "rule",
                each.rule(),
                "office",
                each.office(),
                "open",
                count.open(),
                "touched",
                count.touched(),
                "moved",
                count.moved(),
                "earlier",
                count.earlier(),
                "later",
                count.later(),
                "overdueAtOnce",
                count.overdueAtOnce(),
                "kept",
                count.kept());
    }

    private static JsonObject affected(Affected each, Locale locale) {
        return Shape.of(
                "number",
                each.number(),
                "clock",
                each.clock(),
                "rule",
                each.rule(),
                "step",
                each.step(),
                "office",
                each.office(),
                "oldVersion",
                each.oldVersion(),
                "newVersion",
                each.newVersion(),
                "oldDue",
                each.oldDue(),
                "newDue",
                each.newDue(),
                "oldProvisional",
                each.oldProvisional(),
                "newProvisional",
                each.newProvisional(),
                "kept",
                each.kept(),
                "keptWhy",
                each.kept() == null ? null : Words.of(locale).label(each.kept()));
    }

    private static JsonObject projection(Projection run) {
        return Shape.of(
                "back",
                run.back(),
                "done",
                run.isDone(),
                "examined",
                run.examined(),
                "startedAt",
                run.startedAt(),
                "endedAt",
                run.endedAt());
    }

    static JsonValue signed(Signed signed) {
        return signed == null
                ? JsonValue.NULL
                : Shape.of("person", signed.person(), "name", signed.name(), "at", signed.at());
    }
}
