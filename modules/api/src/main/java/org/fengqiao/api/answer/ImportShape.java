package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.ledger.ImportReport;

/** How far an import is, and, once there is one, its report: every record that stays out, with why. */
public final class ImportShape {
    private ImportShape() {}

    public static JsonObject of(ImportJob j) {
        var job = Shape.of(
                "id",
                j.id(),
                "at",
                j.at(),
                "fileName",
                j.fileName(),
                "mode",
                j.mode(),
                "state",
                j.state(),
                "progress",
                j.progress(),
                "rows",
                j.rows(),
                "good",
                j.good(),
                "duplicates",
                j.duplicates(),
                "imported",
                j.imported(),
                "failure",
                j.failure());
        if (j.report() == null) {
            return job;
        }
        return Json.createObjectBuilder(job)
                .addAll(Json.createObjectBuilder(report(j.report())))
                .build();
    }

    private static JsonObject report(ImportReport r) {
        var result = r.result();
        return Shape.of(
                "headings",
                r.headings(),
                "mapping",
                r.mapping(),
                "duplicateRecords",
                Shape.list(result.duplicateRecords(), d -> Shape.of("record", d.record(), "of", d.of())),
                "errors",
                Shape.list(
                        result.errors(),
                        e -> Shape.of(
                                "record",
                                e.record(),
                                "kind",
                                e.kind().code(),
                                "field",
                                e.field(),
                                "message",
                                e.message())),
                "warnings",
                Shape.list(
                        result.warnings(),
                        w -> Shape.of("record", w.record(), "field", w.field(), "message", w.message())),
                "categories",
                result.categories(),
                "known",
                Shape.list(r.known(), k -> Shape.of("record", k.record(), "number", k.number())));
    }
}
