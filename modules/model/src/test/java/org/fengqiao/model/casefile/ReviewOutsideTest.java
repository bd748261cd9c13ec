package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.hearing.HoldHearing;
import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Decline;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.petition.PauseClocks;
import org.fengqiao.model.petition.PauseGround;
import org.fengqiao.model.petition.ResumeClocks;
import org.fengqiao.model.petition.Withdraw;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.review.ReviewLevel;
import org.fengqiao.model.review.ReviewOffer;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.Receive;
import org.junit.jupiter.api.Test;

/**
 * A town's answer is its government's: the county's government reviews it (条例 art. 35), and the city's, which nobody
 * here belongs to, re-examines that (art. 36). Meanwhile the petition office keeps the file.
 */
class ReviewOutsideTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private void answered(String office, AnswerResult result, String day) {
        var answer = file.episodeKind().isReview() ? new Answer("意见", result) : decided(result);
        world.act(file, office, day + "T01:00:00Z", answer);
        world.act(file, office, day + "T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
    }

    private void asked(String at) {
        file.perform(new RequestReview("不服", null, null), world.occasion(null, at));
    }

    private void recheckAsked() {
        answered(TOWN, AnswerResult.NOT_SUPPORTED, "2026-08-26");
        asked("2026-09-01T01:00:00Z");
        answered(COUNTY_GOVERNMENT, AnswerResult.UPHELD, "2026-09-10");
        asked("2026-09-20T01:00:00Z");
    }

    private Clock recheck() {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals("CLK-RECHECK"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void review_starts_from_the_organ_in_whose_name_the_centre_answers() {
        answered(TOWN, AnswerResult.NOT_SUPPORTED, "2026-08-26");
        var offer = ReviewOffer.of(file, world.occasion(null, "2026-08-27T01:00:00Z"))
                .orElseThrow();
        assertThat(offer.reviewer().code()).isEqualTo(COUNTY_GOVERNMENT);
        asked("2026-09-01T01:00:00Z");
        assertThat(file.hold().office()).isEqualTo(COUNTY_GOVERNMENT);
    }

    @Test
    void the_petition_office_keeps_the_file_and_waits_for_the_organ_outside() {
        recheckAsked();
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.RECHECK);
        assertThat(file.hold().office()).isEqualTo(PETITION_OFFICE);
        world.act(file, PETITION_OFFICE, "2026-09-21T01:00:00Z", new Receive(null));
        assertThat(file.hold().ground()).isEqualTo(Ground.WAITING_OFFICE);
        assertThat(file.hold().awaited()).isEqualTo(CITY);
        assertThat(world.spans(file))
                .filteredOn(span -> span.episode() == 3)
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.office()).isEqualTo(PETITION_OFFICE);
                    assertThat(span.ground()).isEqualTo(Ground.WAITING_OFFICE);
                });
        assertThat(world.only(Scope.class, file))
                .extracting(Scope::office)
                .contains(PETITION_OFFICE)
                .doesNotContain(CITY);
    }

    @Test
    void its_term_is_shown_and_charged_to_nobody_here() {
        recheckAsked();
        assertThat(recheck().due().day()).isEqualTo(LocalDate.parse("2026-10-20"));
        assertThat(recheck().office()).isEqualTo(CITY);
        assertThat(recheck().tier()).isNull();
        assertThat(recheck().presses()).isFalse();
        assertThat(recheck().nextAt()).isEqualTo(org.fengqiao.model.Moment.NEVER);
        assertThat(recheck().isMissedAt(java.time.Instant.parse("2026-12-01T01:00:00Z")))
                .isFalse();
        assertThat(file.due()).isEqualTo(org.fengqiao.model.Moment.NEVER);
        file.perform(new Withdraw("自愿撤回"), world.occasion(null, "2026-12-01T01:00:00Z"));
        assertThat(recheck().isOpen()).isFalse();
        assertThat(recheck().office()).isEqualTo(CITY);
    }

    @Test
    void nobody_here_decides_what_the_organ_outside_decides() {
        recheckAsked();
        for (var deed : new Deed[] {
            new Answer("复核意见", AnswerResult.UPHELD),
            new Decline(DeclineGround.LATE_REQUEST, null, "逾期"),
            new HoldHearing(null, "律师", "补偿")
        }) {
            assertThatThrownBy(() -> world.act(file, PETITION_OFFICE, "2026-09-22T01:00:00Z", deed))
                    .isInstanceOfSatisfying(Refusal.class, no -> {
                        assertThat(no.why()).isEqualTo(Why.DECIDED_OUTSIDE);
                        assertThat(no.getMessage()).contains("市人民政府");
                    });
        }
        assertThatThrownBy(() -> world.act(
                        file, COUNTY_GOVERNMENT, "2026-09-22T01:00:00Z", new Answer("复核意见", AnswerResult.UPHELD)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_HOLDER));
        world.act(file, PETITION_OFFICE, "2026-09-22T01:00:00Z", new Remark("已寄送市政府", false));
    }

    /** The days of a hearing held outside are left out all the same (art. 36 ¶2). */
    @Test
    void the_petition_office_enters_a_hearing_outside_and_goes_on_waiting() {
        recheckAsked();
        var before = recheck().due().day();
        world.act(file, PETITION_OFFICE, "2026-09-22T01:00:00Z", new PauseClocks(PauseGround.HEARING, "市里组织听证"));
        world.act(file, PETITION_OFFICE, "2026-09-26T01:00:00Z", new ResumeClocks("听证结束"));
        assertThat(recheck().due().day()).isAfter(before);
        assertThat(file.hold().ground()).isEqualTo(Ground.WAITING_OFFICE);
        assertThat(file.hold().awaited()).isEqualTo(CITY);
        assertThat(file.due()).isEqualTo(org.fengqiao.model.Moment.NEVER);
    }

    @Test
    void the_petition_office_enters_the_letter_that_asks_the_organ_outside() {
        answered(TOWN, AnswerResult.NOT_SUPPORTED, "2026-08-26");
        asked("2026-09-01T01:00:00Z");
        answered(COUNTY_GOVERNMENT, AnswerResult.UPHELD, "2026-09-10");
        world.act(file, PETITION_OFFICE, "2026-09-20T01:00:00Z", new RequestReview("来信", null, null));
        assertThat(file.hold().office()).isEqualTo(PETITION_OFFICE);
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"reviewer\":\"9901-zf\"")
                .contains("\"review\":\"RECHECK\""));
    }

    @Test
    void where_the_word_is_the_last_or_nobody_said_who_reviews_it_is_refused_by_name() {
        refusedFor(LAST_WORD, Why.NO_REVIEWER, "总工会");
        refusedFor(UNSAID, Why.REVIEWER_UNSAID, "学校");
    }

    private void refusedFor(String office, Why why, String named) {
        var other = world.registeredBy(office, "2026-03-09T01:00:00Z");
        world.act(other, office, "2026-03-10T01:00:00Z", decided(AnswerResult.NOT_SUPPORTED));
        world.act(other, office, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        var asks = new RequestReview("不服", null, null);
        assertThatThrownBy(() -> other.perform(asks, world.occasion(null, "2026-03-12T01:00:00Z")))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.why()).isEqualTo(why);
                    assertThat(no.getMessage()).contains(named);
                });
    }

    @Test
    void a_departments_answer_is_reviewed_outside_at_once_where_its_own_line_leads_there() {
        var other = world.registeredBy(CITYS_OWN, "2026-03-09T01:00:00Z");
        world.act(other, CITYS_OWN, "2026-03-10T01:00:00Z", decided(AnswerResult.NOT_SUPPORTED));
        world.act(other, CITYS_OWN, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        other.perform(new RequestReview("不服", null, null), world.occasion(null, "2026-03-12T01:00:00Z"));
        assertThat(other.episodeKind()).isEqualTo(EpisodeKind.REVIEW);
        assertThat(other.hold().office()).isEqualTo(PETITION_OFFICE);
        assertThat(ReviewLevel.after(other.episodeKind())).contains(ReviewLevel.RECHECK);
    }
}
