package org.fengqiao.model.casefile;

import java.util.Optional;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Happening;

/** The two steps of review, each with its window, what the request means for the clocks, and who decides it. */
public enum ReviewLevel {
    /** 复查: by the organ one level above the one that answered (条例 art. 35). */
    REVIEW(EpisodeKind.REVIEW, "CLK-REVIEW-WINDOW", Happening.REVIEW_REQUESTED, Happening.REVIEW_REQUEST_RECEIVED),
    /** 复核: one further level up (art. 36). */
    RECHECK(EpisodeKind.RECHECK, "CLK-RECHECK-WINDOW", Happening.RECHECK_REQUESTED, Happening.RECHECK_REQUEST_RECEIVED);

    private final EpisodeKind kind;
    private final String window;
    private final Happening requested;
    private final Happening received;

    ReviewLevel(EpisodeKind kind, String window, Happening requested, Happening received) {
        this.kind = kind;
        this.window = window;
        this.requested = requested;
        this.received = received;
    }

    public EpisodeKind kind() {
        return kind;
    }

    /** The rule of the citizen's window for asking. */
    public String window() {
        return window;
    }

    Happening requested() {
        return requested;
    }

    Happening received() {
        return received;
    }

    Optional<Office> reviewer(Office answered, Offices offices) {
        var named = offices.find(answered.reviewedBy());
        return this == REVIEW ? named : named.or(() -> offices.above(answered));
    }
}
