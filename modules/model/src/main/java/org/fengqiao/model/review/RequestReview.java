package org.fengqiao.model.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Versions;
import org.fengqiao.model.office.Office;

/**
 * The citizen asks for a review of the answer (复查, 条例 art. 35) or of the review (复核, art. 36), themselves or by a
 * letter that an office enters. In time is what was posted in time, by the postmark that an officer has seen; the day a
 * citizen names counts once the postmark confirms it, and until then the day of arrival does. What is late is recorded
 * all the same, and the reviewing office says what becomes of it.
 */
public record RequestReview(String reason, LocalDate postedOn, LocalDate receivedOn) implements Deed {
    static RequestReview read(Given given) {
        return new RequestReview(
                given.text(Field.REASON), given.date(ReviewFields.POSTED_ON), given.date(ReviewFields.RECEIVED_ON));
    }

    @Override
    public Act act() {
        return ReviewAct.REQUEST_REVIEW;
    }

    /** Only an answer that was delivered can be reviewed, twice at most, and only by an office above (arts 35, 36). */
    static Refusal why(CaseFile file, Occasion occasion) {
        if (file.isFinal()) {
            return new Refusal(Why.FINAL);
        }
        boolean kind = file.purpose() == Purpose.APPEAL || file.purpose() == Purpose.DISPUTE;
        if (!kind || !file.hasReply()) {
            return new Refusal(Why.NO_REPLY);
        }
        if (ReviewLevel.reviewer(file, occasion.offices()).isEmpty()) {
            return ReviewLevel.nobody(file, occasion.offices());
        }
        if (file.purpose() == Purpose.DISPUTE) {
            return new Refusal(ReviewWhy.QUARREL_GOES_TO_COURT);
        }
        return ReviewLevel.isLitigated(file, occasion.offices()) ? new Refusal(ReviewWhy.LITIGATED) : null;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var level = ReviewLevel.after(change.file().episodeKind()).orElseThrow();
        var window = change.clocks().of(level.window(), null);
        var today = change.today();
        var received = occasion.byCitizen() || receivedOn == null ? today : receivedOn;
        check(received, today, window);
        var acted = window == null
                ? received
                : Versions.whole(window, occasion.legal()).actedOn(received, occasion.byCitizen() ? null : postedOn);
        goUp(level, acted, window, change);
        change.state(Review.class).orElseThrow().claims(occasion.byCitizen() ? postedOn : null);
        change.history().adds("receivedOn", received);
        change.clocks().hear(level.requested(), acted);
        change.clocks().hear(level.received(), received);
    }

    /** The matter goes up in a round of its own; the one before is closed as it ended, and nothing is overwritten. */
    private static void goUp(ReviewLevel level, LocalDate acted, Clock window, Change change) {
        var file = change.file();
        var offices = change.occasion().offices();
        var reviewing = ReviewLevel.reviewer(file, offices).orElseThrow();
        var keeper = ReviewLevel.keeper(reviewing, file.county(), offices).orElseThrow();
        var answered = file.hold().office();
        if (!file.stage().isOver()) {
            change.round().close();
        }
        looksAt(answered, acted, window, reviewing, change);
        change.round().begin(level.kind(), keeper, null);
        change.keeping().startAfresh();
        if (reviewing.isExternal()) {
            change.keeping().keepFor(reviewing);
            change.clocks().owedOutside(reviewing);
        }
        change.round().reach(Stage.TRANSFERRED);
        change.keeping().touchChain(keeper);
        change.history().tell(ReviewAct.REQUEST_REVIEW, keeper.code());
        change.history().tell(ReviewAct.REQUEST_REVIEW, answered);
        change.history().adds("review", level);
        change.history().adds("reviewer", reviewing.code());
        change.history().adds("late", Review.isLate(file));
    }

    private static void looksAt(String answered, LocalDate acted, Clock window, Office reviewing, Change change) {
        var review = change.stateOr(Review.class, Review::new);
        review.next(answered, reviewing, change.file());
        review.askedOn(acted, lastDay(window));
    }

    /** A window without a calendar is open: nothing is late on a provisional date. */
    private static LocalDate lastDay(Clock window) {
        return window == null || window.due().isProvisional()
                ? null
                : window.due().day();
    }

    private void check(LocalDate received, LocalDate today, Clock window) {
        var faults = new ArrayList<FieldFault>();
        if (received.isAfter(today)) {
            faults.add(new FieldFault(ReviewFields.RECEIVED_ON.contractName(), "not-yet"));
        }
        if (postedOn != null && postedOn.isAfter(received)) {
            faults.add(new FieldFault(ReviewFields.POSTED_ON.contractName(), "posted-later"));
        }
        faults.addAll(beforeTheReply(received, window));
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private List<FieldFault> beforeTheReply(LocalDate received, Clock window) {
        var served = window == null ? LocalDate.MIN : window.begin().day();
        var faults = new ArrayList<FieldFault>();
        if (received.isBefore(served)) {
            faults.add(new FieldFault(ReviewFields.RECEIVED_ON.contractName(), "before-reply", served));
        }
        if (postedOn != null && postedOn.isBefore(served)) {
            faults.add(new FieldFault(ReviewFields.POSTED_ON.contractName(), "before-reply", served));
        }
        return faults;
    }

    @Override
    public Map<String, Object> facts() {
        return Saying.of("postedOn", postedOn);
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
