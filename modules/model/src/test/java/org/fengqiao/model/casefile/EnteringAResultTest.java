package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.review.EnterResult;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.model.review.ReviewOffer;
import org.fengqiao.model.review.ReviewWhy;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.Receive;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

/**
 * The organ outside decides, and the petition office that keeps the file enters its decision with the paper itself
 * (条例 arts 35, 36). From there on the round goes its way like any other.
 */
class EnteringAResultTest {
    private static final long PAPER = 50;

    private final World world = new World();

    /** One paper lies in every file. */
    private final Lookups papers = new Lookups() {
        @Override
        public Optional<String> digestOf(long id, long attachment) {
            return attachment == PAPER ? Optional.of("5af1") : Optional.empty();
        }
    };

    private void entered(CaseFile file, AnswerResult result, String decided, long paper, String at) {
        entered(file, new EnterResult(result, LocalDate.parse(decided), paper, "经复核，维持原意见"), at);
    }

    private void entered(CaseFile file, EnterResult result, String at) {
        var plain = world.occasion(world.officer(PETITION_OFFICE), at);
        file.perform(
                result,
                new Occasion(plain.officer(), plain.now(), plain.offices(), plain.salts(), plain.legal(), papers));
    }

    private void answered(CaseFile file, String office, AnswerResult result, String day) {
        var answer = file.episodeKind().isReview() ? new Answer("意见", result) : decided(result);
        world.act(file, office, day + "T01:00:00Z", answer);
        world.act(file, office, day + "T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
    }

    private void asked(CaseFile file, String at) {
        file.perform(new RequestReview("不服", null, null), world.occasion(null, at));
    }

    /** The city re-examines what the county's government has upheld; it was asked on 20 September. */
    private CaseFile recheck() {
        var file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        answered(file, TOWN, AnswerResult.NOT_SUPPORTED, "2026-08-26");
        asked(file, "2026-09-01T01:00:00Z");
        answered(file, COUNTY_GOVERNMENT, AnswerResult.UPHELD, "2026-09-10");
        asked(file, "2026-09-20T01:00:00Z");
        return file;
    }

    /** The city reviews what a department of its own line has answered; it was asked on 12 March. */
    private CaseFile review() {
        var file = world.registeredBy(CITYS_OWN, "2026-03-09T01:00:00Z");
        answered(file, CITYS_OWN, AnswerResult.NOT_SUPPORTED, "2026-03-10");
        asked(file, "2026-03-12T01:00:00Z");
        return file;
    }

    private void served(CaseFile file, String day) {
        world.act(
                file,
                PETITION_OFFICE,
                "2026-10-20T02:00:00Z",
                new Deliver(DeliveryMethod.POST, LocalDate.parse(day), null, "市政府EMS回执"));
    }

    private Clock clock(CaseFile file, String rule) {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void the_result_meets_the_term_of_the_organ_and_nobody_here_is_charged() {
        var file = recheck();
        entered(file, AnswerResult.UPHELD, "2026-10-12", PAPER, "2026-10-20T01:00:00Z");
        assertThat(file.stage()).isEqualTo(Stage.ANSWERED);
        var clock = clock(file, "CLK-RECHECK");
        assertThat(clock.end().as()).isEqualTo(Ending.MET);
        assertThat(clock.end().day()).isEqualTo(LocalDate.parse("2026-10-12"));
        assertThat(clock.office()).isEqualTo(CITY);
        assertThat(clock.tier()).isNull();
        assertThat(file.hold().office()).isEqualTo(PETITION_OFFICE);
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"reviewer\":\"9901-zf\"", "\"sha256\":\"5af1\"", "\"decidedOn\":\"2026-10-12\""));
    }

    /** The organ may have served its decision itself, long before the petition office hears of it. */
    @Test
    void a_re_examination_served_on_any_day_since_the_decision_is_final() {
        var file = recheck();
        entered(file, AnswerResult.UPHELD, "2026-10-12", PAPER, "2026-10-20T01:00:00Z");
        assertThatThrownBy(() -> served(file, "2026-10-11"))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::message)
                        .containsExactly("before-issue"));
        served(file, "2026-10-14");
        assertThat(file.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(file.isFinal()).isTrue();
        assertThat(ReviewOffer.of(file, world.occasion(null, "2026-10-21T01:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_review_decided_outside_opens_the_window_of_re_examination_on_its_arrival() {
        var file = review();
        entered(file, AnswerResult.UPHELD, "2026-03-30", PAPER, "2026-10-20T01:00:00Z");
        served(file, "2026-10-01");
        assertThat(file.isFinal()).isFalse();
        assertThat(clock(file, "CLK-REVIEW").end().as()).isEqualTo(Ending.MET);
        var window = clock(file, "CLK-RECHECK-WINDOW");
        assertThat(window.begin().day()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(window.isOpen()).isTrue();
    }

    @Test
    void what_the_organ_revokes_is_handled_anew_where_it_was_first_answered() {
        var file = recheck();
        entered(file, AnswerResult.REVOKED, "2026-10-12", PAPER, "2026-10-20T01:00:00Z");
        served(file, "2026-10-14");
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REHANDLED);
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(file.isFinal()).isFalse();
    }

    /** The organ outside carries nothing out; whoever answered first does. */
    @Test
    void what_the_organ_changes_is_carried_out_where_it_was_first_answered() {
        var file = recheck();
        entered(file, AnswerResult.CHANGED, "2026-10-12", PAPER, "2026-10-20T01:00:00Z");
        assertThat(file.openParts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(PartKind.EXECUTION);
            assertThat(part.office()).isEqualTo(TOWN);
            assertThat(part.isReceived()).isFalse();
            assertThat(part.dueAt()).isEqualTo("2026-11-19T16:00:00Z");
        });
        assertThat(clock(file, "LOC-EXECUTE").office()).isEqualTo(TOWN);
        served(file, "2026-10-14");
        world.act(file, TOWN, "2026-11-02T01:00:00Z", new ReportBack("已按变更后的意见补助到户", null));
        assertThat(file.openParts()).isEmpty();
        assertThat(clock(file, "LOC-EXECUTE").end().as()).isEqualTo(Ending.MET);
    }

    @Test
    void a_day_for_carrying_out_needs_something_granted_and_lies_ahead() {
        var file = recheck();
        refused(() -> entered(file, AnswerResult.UPHELD, "2026-11-20"), "no-execution");
        refused(() -> entered(file, AnswerResult.CHANGED, "2026-10-20"), "past");
        entered(file, AnswerResult.CHANGED, "2026-11-20");
        assertThat(file.openParts().get(0).dueAt()).isEqualTo("2026-11-20T16:00:00Z");
    }

    private void entered(CaseFile file, AnswerResult result, String by) {
        entered(
                file,
                new EnterResult(result, LocalDate.parse("2026-10-12"), PAPER, "变更", LocalDate.parse(by)),
                "2026-10-20T01:00:00Z");
    }

    @Test
    void without_the_decision_on_a_possible_day_nothing_is_entered() {
        var file = recheck();
        refused(() -> entered(file, AnswerResult.UPHELD, "2026-10-12", 51, "2026-10-20T01:00:00Z"), "no-attachment");
        refused(
                () -> entered(file, AnswerResult.UPHELD, "2026-09-19", PAPER, "2026-10-20T01:00:00Z"),
                "before-request");
        refused(() -> entered(file, AnswerResult.UPHELD, "2026-10-21", PAPER, "2026-10-20T01:00:00Z"), "not-yet");
        refused(
                () -> entered(file, AnswerResult.SUPPORTED, "2026-10-12", PAPER, "2026-10-20T01:00:00Z"),
                "result-of-review");
        assertThatThrownBy(() -> file.perform(
                        ReviewAct.ENTER_RESULT.deed(
                                new Given(Map.of("result", "UPHELD", "decidedOn", "2026-10-12", "text", "维持"))),
                        world.occasion(world.officer(PETITION_OFFICE), "2026-10-20T01:00:00Z")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("decision"));
        assertThat(clock(file, "CLK-RECHECK").isOpen()).isTrue();
    }

    private static void refused(ThrowingCallable entering, String fault) {
        assertThatThrownBy(entering).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                .extracting(FieldFault::message)
                .containsExactly(fault));
    }

    @Test
    void what_is_decided_here_is_answered_and_not_entered() {
        var file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        answered(file, TOWN, AnswerResult.NOT_SUPPORTED, "2026-08-26");
        asked(file, "2026-09-01T01:00:00Z");
        world.act(file, COUNTY_GOVERNMENT, "2026-09-02T01:00:00Z", new Receive(null));
        var government = world.occasion(world.officer(COUNTY_GOVERNMENT), "2026-09-10T01:00:00Z");
        assertThat(file.whyNot(ReviewAct.ENTER_RESULT, government).orElseThrow().why())
                .isEqualTo(ReviewWhy.NOT_OUTSIDE);
    }

    /** Whoever of the petition office sent the matter on years ago reviews nothing by entering what others decided. */
    @Test
    void a_hand_in_the_matter_before_is_no_bar_to_entering_and_entering_is_no_hand_in_it() {
        var file = world.registeredBy(PETITION_OFFICE, "2026-03-09T01:00:00Z");
        world.act(file, PETITION_OFFICE, "2026-03-09T02:00:00Z", new Escalate("请中心分办"));
        world.act(file, COUNTY, "2026-03-09T03:00:00Z", new Route(CITYS_OWN, null, null, false, "转送"));
        answered(file, CITYS_OWN, AnswerResult.NOT_SUPPORTED, "2026-03-10");
        asked(file, "2026-03-12T01:00:00Z");
        entered(file, AnswerResult.UPHELD, "2026-03-30", PAPER, "2026-10-20T01:00:00Z");
        served(file, "2026-10-01");
        assertThat(file.stage()).isEqualTo(Stage.DELIVERED);
    }
}
