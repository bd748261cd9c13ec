package org.fengqiao.model.review;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/** What the citizen can ask for now, of whom, and up to which day; the day is null where no window runs. */
public record ReviewOffer(ReviewLevel level, Office reviewer, LocalDate until) {
    /** The review its citizen can ask for now; empty when there is none. */
    public static Optional<ReviewOffer> of(CaseFile file, Occasion citizens) {
        if (file.whyNot(ReviewAct.REQUEST_REVIEW, citizens).isPresent()) {
            return Optional.empty();
        }
        var level = ReviewLevel.after(file.episodeKind()).orElseThrow();
        return ReviewLevel.reviewer(file, citizens.offices())
                .map(office -> new ReviewOffer(level, office, until(file, level)));
    }

    /** The organ outside that is deciding now; empty once its decision is here, and where none does. */
    public static Optional<Office> decidedOutside(CaseFile file, Offices offices) {
        return Review.outside(file, offices)
                .filter(organ ->
                        ReviewAct.ENTER_RESULT.from().contains(file.stage()) || file.stage() == Stage.TRANSFERRED);
    }

    /** Whether the matter is at its end after re-examination, though a review could be asked for at this stage. */
    public static boolean isFinal(CaseFile file) {
        return file.isFinal() && ReviewAct.REQUEST_REVIEW.from().contains(file.stage());
    }

    private static LocalDate until(CaseFile file, ReviewLevel level) {
        return file.openClocks().stream()
                .filter(clock -> clock.rule().equals(level.window()) && clock.part() == null)
                .findFirst()
                .map(clock -> clock.due().day())
                .orElse(null);
    }
}
