package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.casework.CitizenReader;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.casework.CitizenReader.Further;
import org.fengqiao.casework.CitizenReader.Related;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.AnswerResult;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.intake.LinkKind;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.review.ReviewLevel;

/** A case as its citizen sees it: every step meant for them, who has it now, and what comes next. */
public record FollowedAnswer(
        String number,
        Stage stage,
        String stageName,
        @Nullable String summary,
        Instant registeredAt,
        List<Step> steps,
        @Nullable String holder,
        List<Clock> clocks,
        String next,
        @Nullable RatingLevel rating,
        boolean mayRate,
        boolean mayWithdraw,
        boolean maySupplement,
        Set<String> doors,
        @Nullable Review review,
        @JsonbProperty("final") boolean isFinal,
        List<Together> related,
        boolean reissued,
        @Nullable String question) {

    /** A step so far. */
    public record Step(
            String name,
            Instant at,
            @Nullable String office,
            Act act,
            @Nullable String words,
            List<Requested> requests,
            @Nullable String organ,
            @Nullable AnswerResult result,
            @Nullable String resultName,
            @Nullable DeclineGround legalGround,
            @Nullable String legalGroundName) {
        static Step of(CitizenReader.Step step, Words words) {
            var requests = step.requests().stream()
                    .map(each -> new Requested(each.request(), each.facts(), each.finding(), each.laws()))
                    .toList();
            var said = step.said();
            return new Step(
                    words.label(step.act()),
                    step.at(),
                    step.office(),
                    step.act(),
                    step.words(),
                    requests,
                    said.organ(),
                    said.result(),
                    said.result() == null ? null : words.label(said.result()),
                    said.legalGround(),
                    said.legalGround() == null ? null : words.label(said.legalGround()));
        }
    }

    /** One request with what was found about it, what is said to it, and by which laws. */
    public record Requested(String request, @Nullable String facts, @Nullable String finding, List<String> laws) {}

    /** Rule, day and how much of the time is used; a local one is the county's own target. */
    public record Clock(
            String rule,
            String name,
            LocalDate due,
            int usedDays,
            int totalDays,
            boolean provisional,
            boolean yours,
            boolean local,
            String articles,
            List<Extended> extensions,
            List<String> derivation) {
        static Clock of(ClockRow clock) {
            var extensions = clock.extensions().stream()
                    .map(e -> new Extended(e.get("days"), e.get("reason"), e.get("approvedOn")))
                    .toList();
            return ByName.of(clock)
                    .with("yours", clock.citizen())
                    .with("extensions", extensions)
                    .as(Clock.class);
        }
    }

    /** More time that was granted: how many days, why, and on which day. */
    public record Extended(@Nullable Object days, @Nullable Object reason, @Nullable Object on) {}

    /** Who can be asked to review the answer, and until when. */
    public record Review(
            ReviewLevel level, String levelName, @Nullable String office, @Nullable LocalDate until, boolean late) {}

    /** The case into which this one was merged, or one that was split off it. */
    public record Together(
            LinkKind kind,
            String kindName,
            String number,
            Stage stage,
            String stageName,
            @Nullable String summary,
            @Nullable String holder,
            List<Step> steps,
            List<Clock> clocks) {
        static Together of(Related other, Words words) {
            return ByName.of(other)
                    .with("kindName", words.label(other.kind()))
                    .with("stageName", words.label(other.stage()))
                    .with("steps", FollowedAnswer.steps(other.steps(), words))
                    .with("clocks", other.clocks().stream().map(Clock::of).toList())
                    .as(Together.class);
        }
    }

    public static FollowedAnswer of(Followed followed, Locale locale) {
        var words = Words.of(locale);
        return ByName.of(followed)
                .with("stageName", words.label(followed.stage()))
                .with("steps", steps(followed.steps(), words))
                .with("clocks", followed.clocks().stream().map(Clock::of).toList())
                .with("next", AnswerWords.of(locale).say("next." + followed.next(), about(followed)))
                .with("review", review(followed.further(), words))
                .with("isFinal", followed.further().isFinal())
                .with(
                        "related",
                        followed.related().stream()
                                .map(other -> Together.of(other, words))
                                .toList())
                .as(FollowedAnswer.class);
    }

    private static List<Step> steps(List<CitizenReader.Step> steps, Words words) {
        return steps.stream().map(step -> Step.of(step, words)).toList();
    }

    /** Who decides outside, or until when a written answer can be asked for: the sentence names it. */
    private static String about(Followed followed) {
        var waiting = followed.waiting();
        return waiting.isSpoken() ? waiting.writtenUntil().toString() : Objects.toString(waiting.decider(), "");
    }

    private static Review review(Further open, Words words) {
        return open.mayAsk()
                ? new Review(open.level(), words.label(open.level()), open.office(), open.until(), open.isLate())
                : null;
    }
}
