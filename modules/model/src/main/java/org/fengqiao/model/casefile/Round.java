package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Office;

/** One round of handling: where it stands, what it came to, and when. A new round overwrites nothing of the last. */
@Embeddable
public class Round {
    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int episode = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "episode_kind")
    private EpisodeKind kind = EpisodeKind.FIRST;

    @Column(name = "episode_opened_at")
    private Instant openedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Embedded
    private Settlement settlement;

    @Enumerated(EnumType.STRING)
    private RatingLevel rating;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "final_at")
    private Instant finalAt;

    /** Whether the answer of this round takes away the one that it looked at. */
    private boolean revokes;

    @Transient
    private Change change;

    protected Round() {}

    Round(Stage stage, Instant openedAt) {
        this.stage = stage;
        this.openedAt = openedAt;
    }

    Round during(Change now) {
        change = now;
        return this;
    }

    /** The round comes to this stage; the first acceptance, and each answer and service, keep their time. */
    public void reach(Stage next) {
        var now = change.occasion().now().at();
        switch (next) {
            case ACCEPTED -> acceptedAt = acceptedAt == null ? now : acceptedAt;
            case ANSWERED -> answeredAt = now;
            case DELIVERED -> served(now);
            default -> {}
        }
        stage = next;
    }

    /** What a re-examination has answered is final (条例 art. 36 ¶3). */
    private void served(Instant now) {
        deliveredAt = now;
        finalAt = kind.isLast() ? now : finalAt;
    }

    /** What was accepted is in handling; a review is received anew, for its office may find it late. */
    Stage whenReceived() {
        return acceptedAt == null || kind.isReview() ? Stage.RECEIVED : Stage.HANDLING;
    }

    /** The tier in custody has settled the matter: it counts in the share. */
    public void settle(Outcome outcome) {
        var hold = change.file().hold();
        settlement = new Settlement(
                hold.tier(), hold.office(), change.occasion().now().at(), outcome);
        reach(Stage.SETTLED);
    }

    /** An organ outside has answered on that day: its service is counted from there. */
    public void answeredOutside(LocalDate on) {
        reach(Stage.ANSWERED);
        answeredAt = Moment.on(on).at();
    }

    /** What another file's answer means here was served on its people, too. */
    public void servedAlong() {
        deliveredAt = change.occasion().now().at();
    }

    /** The answer of this review takes away the one it looked at, or lets it stand. */
    public void revokes(boolean taken) {
        revokes = taken;
    }

    public void rate(RatingLevel level) {
        rating = level;
    }

    /** The round is over: it is kept as it ended, and no time is charged any more. */
    public void close() {
        close(stage);
    }

    void close(Stage endedAs) {
        var now = change.occasion().now().at();
        var ended = new Episode(change.file(), kind, openedAt, settlement, endedAs, now);
        change.history().brings(ended);
        change.history().then("episode." + ended.no(), Pairs.write(ended.row(), now));
        change.keeping().end();
        closedAt = now;
        stage = Stage.CLOSED;
    }

    /** Another round begins with this office. What was accepted stays accepted unless it is forgotten. */
    public void begin(EpisodeKind nextKind, Office office, Long person) {
        episode++;
        kind = nextKind;
        openedAt = change.occasion().now().at();
        change.keeping().open(office, person, openedAt);
        closedAt = null;
        answeredAt = null;
        deliveredAt = null;
        settlement = null;
        rating = null;
        revokes = false;
        change.movesOn();
    }

    /** The matter is to be accepted anew. */
    public void forgetAcceptance() {
        acceptedAt = null;
    }

    /** New facts lift the finality. */
    public void liftFinality() {
        finalAt = null;
    }

    /** How far it has come, as the log tells it; stage and number of the round stand on every event. */
    Map<String, String> row() {
        return LogCells.of(
                "kind",
                kind,
                "opened",
                openedAt,
                "accepted",
                acceptedAt,
                "answered",
                answeredAt,
                "delivered",
                deliveredAt,
                "settled",
                settlement == null ? null : settlement.at(),
                "tier",
                settlement == null ? null : settlement.tier(),
                "office",
                settlement == null ? null : settlement.office(),
                "outcome",
                settlement == null ? null : settlement.outcome(),
                "rating",
                rating,
                "closed",
                closedAt,
                "final",
                finalAt,
                "revokes",
                revokes);
    }

    Stage stage() {
        return stage;
    }

    int episode() {
        return episode;
    }

    EpisodeKind kind() {
        return kind;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    boolean hasReply() {
        return deliveredAt != null;
    }

    boolean isFinal() {
        return finalAt != null;
    }

    Settlement settlement() {
        return settlement;
    }

    /** Whether this review takes away the answer it looks at. */
    public boolean isRevoking() {
        return revokes;
    }

    RatingLevel rating() {
        return rating;
    }
}
