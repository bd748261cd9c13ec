package org.fengqiao.model.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/**
 * What a review looks at: whose answer, who answered first, whether it was asked for in time, and who had a hand in
 * the matter before and therefore may not review it (回避, 条例 art. 28). It counts as long as the round is a review.
 */
@Entity
@Table(name = "review")
public class Review extends ChapterState {
    private String origin;
    private String reviewed;
    private boolean late;
    private String barred;
    private String reviewer;

    /** The last day on which it could be asked for; null where the window has no certain end. */
    @Column(name = "asked_until")
    private LocalDate until;

    /** The day of posting that the citizen named and no postmark has confirmed yet. */
    @Column(name = "posting_claimed")
    private LocalDate claimed;

    protected Review() {}

    Review(CaseFile file) {
        super(file);
    }

    /** One more level looks at what was answered. */
    void next(String answered, Office reviewing, CaseFile file) {
        origin = of(file).map(Review::origin).orElse(answered);
        reviewed = answered;
        barred = file.handlers();
        reviewer = reviewing.code();
    }

    /** The organ outside the county that decides, while the petition office keeps the file. */
    static Optional<Office> outside(CaseFile file, Offices offices) {
        return of(file).flatMap(review -> offices.find(review.reviewer)).filter(Office::isExternal);
    }

    void askedOn(LocalDate acted, LocalDate lastDay) {
        until = lastDay;
        late = lastDay != null && acted.isAfter(lastDay);
    }

    void claims(LocalDate posted) {
        claimed = posted;
    }

    /** The postmark shows that it was asked for on this day. */
    void postedOn(LocalDate day) {
        askedOn(day, until);
        claimed = null;
    }

    static boolean awaitsPostmark(CaseFile file) {
        return of(file).filter(review -> review.claimed != null).isPresent();
    }

    /** The review that is going on, or the last one of the chain; empty in any other round. */
    static Optional<Review> of(CaseFile file) {
        return file.episodeKind().isReview() ? file.state(Review.class) : Optional.empty();
    }

    /** Whether the office's answer was the first in the chain of review. */
    static boolean answeredFirst(CaseFile file, Office office) {
        return of(file).filter(review -> office.code().equals(review.origin)).isPresent();
    }

    public static boolean isLate(CaseFile file) {
        return of(file).filter(review -> review.late).isPresent();
    }

    String origin() {
        return origin;
    }

    boolean bars(long person) {
        return barred != null && barred.contains("," + person + ",");
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of(
                "origin",
                origin,
                "reviewed",
                reviewed,
                "late",
                late,
                "barred",
                barred,
                "reviewer",
                reviewer,
                "until",
                until,
                "claimed",
                claimed);
    }
}
