package org.fengqiao.model.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/** Review, re-examination, and taking up again. */
public final class Reviews implements Chapter {
    @Override
    public String name() {
        return "review";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.review.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(ReviewAct.values());
    }

    @Override
    public String stands() {
        return """
                select case_id, concat_ws(' ', 'origin=' || origin, 'reviewed=' || reviewed,
                       case when late then 'late=true' end, 'barred=' || barred,
                       'reviewer=' || reviewer, 'until=' || asked_until, 'claimed=' || posting_claimed)
                  from review""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Review.class);
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> facts() {
        return Map.of("review", ReviewLevel.class);
    }

    /** A review is decided by its own office, and never by somebody who had a hand in the matter (条例 art. 28). */
    @Override
    public Refusal bars(CaseFile file, Act act, Occasion occasion) {
        if (!file.episodeKind().isReview()) {
            return null;
        }
        if (act.is(Trait.STEERS)) {
            return new Refusal(Why.NOT_IN_REVIEW, Words.chinese().label(act));
        }
        var outside = act.is(Trait.DECIDES) ? Review.outside(file, occasion.offices()) : Optional.<Office>empty();
        if (outside.isPresent()) {
            return new Refusal(Why.DECIDED_OUTSIDE, outside.get().name());
        }
        if (act.is(Trait.REFUSES) && !Review.isLate(file)) {
            return new Refusal(Why.NOT_LATE);
        }
        return reviewsOwnWork(file, act, occasion) ? new Refusal(Why.REVIEWS_OWN_WORK) : null;
    }

    /**
     * Who handled a matter does not review it; reading, noting and reopening it stay open to them, and who only keeps
     * the file for an organ outside reviews nothing.
     */
    private static boolean reviewsOwnWork(CaseFile file, Act act, Occasion occasion) {
        return !occasion.byCitizen()
                && Review.outside(file, occasion.offices()).isEmpty()
                && act.by().handles()
                && !act.is(Trait.DESPITE_REVIEW)
                && file.isHeldBy(occasion.officer().office())
                && !file.stage().isOver()
                && Review.of(file)
                        .filter(review -> review.bars(occasion.officer().id()))
                        .isPresent();
    }

    /** What a review grants, whoever decides it, is done by whoever answered first. */
    @Override
    public Optional<String> carriesOut(CaseFile file) {
        return Review.of(file).map(Review::origin);
    }

    /** Who can be asked to review the answer may see the case from its service on; a revoked one is made anew. */
    @Override
    public void follows(Change change) {
        var file = change.file();
        if (file.stage() == Stage.DELIVERED && change.round().isRevoking()) {
            Rehandling.begin(change);
        } else if (change.heard(Happening.REPLY_SERVED) || change.heard(Happening.REVIEW_REPLY_SERVED)) {
            var offices = change.occasion().offices();
            ReviewLevel.reviewer(file, offices)
                    .flatMap(office -> ReviewLevel.keeper(office, file.county(), offices))
                    .ifPresent(change.keeping()::touch);
        }
    }
}
