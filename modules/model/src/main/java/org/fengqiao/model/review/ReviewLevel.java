package org.fengqiao.model.review;

import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.EpisodeKind;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
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

    /** The level of a round that is a review. */
    static ReviewLevel of(EpisodeKind round) {
        return round == EpisodeKind.RECHECK ? RECHECK : REVIEW;
    }

    Happening requested() {
        return requested;
    }

    Happening received() {
        return received;
    }

    /** What may follow on the citizen's request; nothing after a re-examination (art. 36 ¶3). */
    public static Optional<ReviewLevel> after(EpisodeKind round) {
        return switch (round) {
            case FIRST, REOPENED, REHANDLED -> Optional.of(REVIEW);
            case REVIEW -> Optional.of(RECHECK);
            case RECHECK -> Optional.empty();
        };
    }

    /** Who can be asked to look at what this office has answered in such a round: whoever reviews its organ. */
    public static Optional<Office> reviewer(EpisodeKind round, Office answered, Offices offices) {
        return after(round).flatMap(level -> offices.organOf(answered)).flatMap(offices::reviewerOf);
    }

    /** Who can be asked to review the case's answer; an office that has answered before is not asked again. */
    static Optional<Office> reviewer(CaseFile file, Offices offices) {
        return reviewer(file.episodeKind(), answered(file, offices), offices)
                .filter(office -> office.active() && !file.isHeldBy(office) && !Review.answeredFirst(file, office))
                .filter(office -> keeper(office, file.county(), offices).isPresent());
    }

    /** Where the file is while that organ decides: with the county's petition office if the organ lies outside. */
    static Optional<Office> keeper(Office reviewing, String county, Offices offices) {
        return reviewing.isExternal() ? offices.petitionOfficeOf(county) : Optional.of(reviewing);
    }

    /** Why nobody can be asked: no organ answered, nobody said who reviews it, or its word is the last. */
    static Refusal nobody(CaseFile file, Offices offices) {
        var answered = answered(file, offices);
        var organ = offices.organOf(answered);
        if (organ.isEmpty()) {
            return new Refusal(Why.NO_ORGAN, answered.name());
        }
        var why = offices.isReviewUnsaid(organ.get()) ? Why.REVIEWER_UNSAID : Why.NO_REVIEWER;
        return new Refusal(why, organ.get().name());
    }

    /** Whether a political-legal body has answered on litigation rights: the article on reviews leaves that out. */
    static boolean isLitigated(CaseFile file, Offices offices) {
        return file.isOfLitigationRights()
                && offices.organOf(answered(file, offices))
                        .filter(organ -> organ.is(OfficeFunction.POLITICAL_LEGAL))
                        .isPresent();
    }

    private static Office answered(CaseFile file, Offices offices) {
        return Review.outside(file, offices)
                .orElseGet(() -> offices.of(file.hold().office()));
    }
}
