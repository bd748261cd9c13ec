package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Fault;
import org.fengqiao.supervision.Verification;
import org.fengqiao.supervision.VerificationRun;

/**
 * Whether the logs are the logs that were written and the tables say what follows from them, and the places where not.
 * With since, only cases were looked at that changed from then on.
 */
public record VerificationAnswer(
        boolean valid,
        long checked,
        long cases,
        long found,
        Instant at,
        @Nullable Instant since,
        List<Faulty> faults,
        List<Differing> differences) {

    /** One place in a log. */
    public record Faulty(String number, int seq, Fault.Kind kind, String words) {
        static Faulty of(Fault fault, Locale locale) {
            var words = Locale.ENGLISH.equals(locale)
                    ? fault.kind().english()
                    : fault.kind().chinese();
            return new Faulty(fault.number(), fault.seq(), fault.kind(), words);
        }
    }

    /** One field of a row in a table: what the log says of it, and what stands there. */
    public record Differing(
            String number, String table, String row, String field, @Nullable String log, @Nullable String stands) {
        static Differing of(Difference difference) {
            return new Differing(
                    difference.number(),
                    difference.where(),
                    difference.row(),
                    difference.field(),
                    difference.log(),
                    difference.table());
        }
    }

    /** A verification of the county: how far it is, and what it has found so far. */
    public record Run(
            long id,
            VerificationRun.State state,
            double progress,
            boolean valid,
            @Nullable Instant since,
            int cases,
            int checked,
            long events,
            long found,
            Instant startedAt,
            @Nullable Instant endedAt) {
        public static Run of(VerificationRun run) {
            return ByName.of(run).as(Run.class);
        }
    }

    /** The first thousand places that a run has named. */
    public record Found(List<Faulty> faults, List<Differing> differences) {
        public static Found of(List<Fault> faults, List<Difference> differences, Locale locale) {
            return new Found(
                    faults.stream().map(fault -> Faulty.of(fault, locale)).toList(),
                    differences.stream().map(Differing::of).toList());
        }
    }

    public static VerificationAnswer of(Verification verification, Locale locale) {
        var found = Found.of(verification.faults(), verification.differences(), locale);
        return ByName.of(verification)
                .with("faults", found.faults())
                .with("differences", found.differences())
                .as(VerificationAnswer.class);
    }
}
