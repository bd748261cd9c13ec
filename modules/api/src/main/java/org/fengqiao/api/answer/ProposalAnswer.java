package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.casework.statute.PackState;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.Projection;
import org.fengqiao.casework.statute.Signed;
import org.fengqiao.model.Words;
import org.fengqiao.time.pack.Takes;

/** A proposed or published version of a pack. */
public record ProposalAnswer(
        long id,
        String pack,
        String version,
        String name,
        boolean local,
        Takes takes,
        LocalDate from,
        PackState state,
        String stateName,
        @Nullable String reason,
        String digest,
        Signed proposed,
        @Nullable Signed approved,
        @Nullable Signed published,
        @Nullable Signed ended,
        @Nullable String endedReason) {

    /** The same with its text, and how far the projection of the open clocks is; null when there is none. */
    public record WithText(@Inline ProposalAnswer proposal, String text, @Nullable Progress projection) {
        public static WithText of(PackVersion version, Optional<Projection> projection, Locale locale) {
            return new WithText(
                    ProposalAnswer.of(version, locale),
                    version.text(),
                    projection.map(Progress::of).orElse(null));
        }
    }

    /** How many open clocks were worked out anew; back is the way to the version before. */
    public record Progress(boolean back, boolean done, int examined, Instant startedAt, @Nullable Instant endedAt) {
        static Progress of(Projection run) {
            return ByName.of(run).with("done", run.isDone()).as(Progress.class);
        }
    }

    public static ProposalAnswer of(PackVersion version, Locale locale) {
        return ByName.of(version)
                .with("from", version.effective())
                .with("stateName", Words.of(locale).label(version.state()))
                .as(ProposalAnswer.class);
    }
}
