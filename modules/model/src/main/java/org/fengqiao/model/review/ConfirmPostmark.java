package org.fengqiao.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The letter's postmark shows when a review was asked for; what was posted in time is in time (民诉法 art. 85). */
public record ConfirmPostmark(LocalDate postedOn, String proof) implements Deed {
    static ConfirmPostmark read(Given given) {
        return new ConfirmPostmark(given.date(ReviewFields.POSTED_ON), given.text(ReviewFields.POSTMARK));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        return Review.awaitsPostmark(file) ? null : new Refusal(ReviewWhy.NO_POSTING_NAMED);
    }

    @Override
    public Act act() {
        return ReviewAct.CONFIRM_POSTMARK;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        demandPossible(change.file(), occasion);
        var review = Review.of(change.file()).orElseThrow();
        review.postedOn(postedOn);
        change.history().adds("late", Review.isLate(change.file()));
    }

    /** Nobody posts a request after it arrived, nor before the reply that they are not content with. */
    private void demandPossible(CaseFile file, Occasion occasion) {
        var served = occasion.lookups()
                .windowFrom(file.id(), ReviewLevel.of(file.episodeKind()).window());
        if (postedOn.isAfter(file.episodeOpenedOn())) {
            throw refused("posted-later");
        }
        if (served.filter(postedOn::isBefore).isPresent()) {
            throw refused("before-reply", served.get());
        }
    }

    private static Refusal refused(String message, Object... args) {
        return Refusal.of(List.of(new FieldFault(ReviewFields.POSTED_ON.contractName(), message, args)));
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("postedOn", postedOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("postmark", proof);
    }
}
