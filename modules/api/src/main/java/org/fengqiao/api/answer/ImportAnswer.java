package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.ledger.Duplicate;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.casework.ledger.ImportReport;
import org.fengqiao.casework.ledger.Known;
import org.fengqiao.casework.ledger.LedgerFault;
import org.fengqiao.casework.ledger.LedgerField;
import org.fengqiao.casework.ledger.LedgerWarning;

/** How far an import is, and, once there is one, its report: every record that stays out, with why. */
public record ImportAnswer(
        long id,
        Instant at,
        String fileName,
        ImportMode mode,
        ImportJob.State state,
        double progress,
        int rows,
        int good,
        int duplicates,
        int imported,
        @Nullable String failure,
        @Inline @Nullable Report report) {

    /** What was found in the file; mapping tells which column was read as what. */
    public record Report(
            List<String> headings,
            Map<LedgerField, Integer> mapping,
            List<Duplicate> duplicateRecords,
            List<Faulty> errors,
            List<LedgerWarning> warnings,
            Map<String, Integer> categories,
            List<Known> known) {
        static Report of(ImportReport report) {
            var result = report.result();
            return new Report(
                    report.headings(),
                    report.mapping(),
                    result.duplicateRecords(),
                    result.errors().stream().map(Faulty::of).toList(),
                    result.warnings(),
                    result.categories(),
                    report.known());
        }
    }

    /** A record that stays out. */
    public record Faulty(int record, String kind, @Nullable String field, String message) {
        static Faulty of(LedgerFault fault) {
            return ByName.of(fault).with("kind", fault.kind().code()).as(Faulty.class);
        }
    }

    public static ImportAnswer of(ImportJob job) {
        return ByName.of(job)
                .with("report", job.report() == null ? null : Report.of(job.report()))
                .as(ImportAnswer.class);
    }
}
