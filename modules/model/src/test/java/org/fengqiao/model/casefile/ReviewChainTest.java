package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.hearing.CloseHearing;
import org.fengqiao.model.hearing.HoldHearing;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Decline;
import org.fengqiao.model.petition.DeclineGround;
import org.fengqiao.model.petition.Extend;
import org.fengqiao.model.petition.Tell;
import org.fengqiao.model.petition.Told;
import org.fengqiao.model.review.ConfirmPostmark;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.review.Review;
import org.fengqiao.model.review.ReviewLevel;
import org.fengqiao.model.review.ReviewOffer;
import org.fengqiao.model.review.ReviewWhy;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.service.SendOut;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.Receive;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

/** A citizen may ask twice for another look (条例 arts 35, 36): one level up, and one level further; then it is final. */
class ReviewChainTest {
    private final World world = new World();
    private CaseFile file = world.registeredBy(DEPARTMENT, "2026-03-09T01:00:00Z");

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private String due(String rule) {
        return clock(rule).due().day().toString();
    }

    /** The department answers, and the answer is served on a day. */
    private void answered(String servedOn) {
        world.act(file, DEPARTMENT, servedOn + "T01:00:00Z", decided(AnswerResult.NOT_SUPPORTED));
        world.act(file, DEPARTMENT, servedOn + "T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
    }

    private void asked(String at) {
        asked(at, null);
    }

    private void asked(String at, LocalDate posted) {
        file.perform(new RequestReview("不服处理意见", posted, null), world.occasion(null, at));
    }

    private void reviewed(String office, String day, AnswerResult result) {
        world.act(file, office, day + "T01:00:00Z", new Answer("复查意见", result));
        world.act(file, office, day + "T02:00:00Z", new Deliver(DeliveryMethod.POST, LocalDate.parse(day), null, "回证"));
    }

    @Test
    void the_window_starts_at_proof_of_service_and_rolls_in_the_citizens_favour() {
        answered("2026-08-26");
        assertThat(due("CLK-REVIEW-WINDOW")).isEqualTo("2026-09-28");
        var offer = ReviewOffer.of(file, world.occasion(null, "2026-08-27T01:00:00Z"))
                .orElseThrow();
        assertThat(offer.level()).isEqualTo(ReviewLevel.REVIEW);
        assertThat(offer.reviewer().code()).isEqualTo(BUREAU);
        assertThat(offer.until()).isEqualTo(LocalDate.parse("2026-09-28"));
    }

    @Test
    void the_office_above_reviews_in_a_round_of_its_own() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        assertThat(file.hold().office()).isEqualTo(BUREAU);
        assertThat(file.hold().person()).isNull();
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REVIEW);
        assertThat(world.only(Episode.class, file)).singleElement().satisfies(first -> {
            assertThat(first.no()).isEqualTo(1);
            assertThat(first.closedAt()).isNotNull();
        });
        assertThat(clock("CLK-REVIEW-WINDOW").end().as()).isEqualTo(Ending.MET);
        assertThat(due("CLK-REVIEW")).isEqualTo("2026-10-08");
        assertThat(clock("CLK-REVIEW").office()).isEqualTo(BUREAU);
        assertThat(file.due()).isEqualTo(clock("CLK-REVIEW").due().at());
    }

    @Test
    void no_second_of_custody_is_lost_between_the_rounds() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        world.act(file, BUREAU, "2026-09-02T01:00:00Z", new Receive(null));
        var spans = world.spans(file);
        var firstOfReview =
                spans.stream().filter(span -> span.episode() == 2).findFirst().orElseThrow();
        var lastOfFirst = spans.stream()
                .filter(span -> span.episode() == 1)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(firstOfReview.from()).isEqualTo(lastOfFirst.to());
        assertThat(firstOfReview.previousTo()).isNull();
        assertThat(spans).extracting(Custody::no).doesNotHaveDuplicates();
    }

    @Test
    void a_closed_case_can_be_reviewed_too() {
        answered("2026-08-26");
        world.act(file, DEPARTMENT, "2026-08-27T01:00:00Z", new Close(null));
        asked("2026-09-01T01:00:00Z");
        assertThat(world.only(Episode.class, file)).hasSize(1);
        assertThat(file.episode()).isEqualTo(2);
    }

    @Test
    void what_was_posted_in_time_is_in_time() {
        answered("2026-08-26");
        asked("2026-10-09T01:00:00Z", LocalDate.parse("2026-09-28"));
        assertThat(Review.isLate(file))
                .as("until the postmark is seen, its arrival counts")
                .isTrue();
        assertThat(clock("CLK-REVIEW-WINDOW").end().day()).isEqualTo(LocalDate.parse("2026-10-09"));
        assertThat(clock("CLK-REVIEW").begin().day()).isEqualTo(LocalDate.parse("2026-10-09"));
        world.act(file, BUREAU, "2026-10-10T01:00:00Z", new Receive(null));
        world.act(
                file,
                BUREAU,
                "2026-10-10T01:30:00Z",
                new ConfirmPostmark(LocalDate.parse("2026-09-28"), "邮戳2026年9月28日"));
        assertThat(Review.isLate(file)).isFalse();
        refused(
                ReviewWhy.NO_POSTING_NAMED,
                BUREAU,
                "2026-10-10T01:40:00Z",
                new ConfirmPostmark(LocalDate.parse("2026-09-28"), "邮戳"));
        refused(Why.NOT_LATE, BUREAU, "2026-10-10T02:00:00Z", new Decline(DeclineGround.LATE_REQUEST, null, "逾期"));
    }

    @Test
    void nobody_posted_it_before_the_reply_was_served() {
        answered("2026-08-26");
        asked("2026-10-09T01:00:00Z", LocalDate.parse("2026-09-28"));
        world.act(file, BUREAU, "2026-10-10T01:00:00Z", new Receive(null));
        var window = clock("CLK-REVIEW-WINDOW");
        var sees = world.occasion(BUREAU, "2026-10-10T01:30:00Z", new Lookups() {
            @Override
            public Optional<LocalDate> windowFrom(long id, String rule) {
                return rule.equals(window.rule()) ? Optional.of(window.begin().day()) : Optional.empty();
            }
        });
        assertThatThrownBy(() -> file.perform(new ConfirmPostmark(LocalDate.parse("2026-08-25"), "邮戳"), sees))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.faults().get(0).words(Locale.SIMPLIFIED_CHINESE))
                                .contains("2026-08-26"));
        assertThat(Review.isLate(file)).isTrue();
        file.perform(new ConfirmPostmark(LocalDate.parse("2026-08-26"), "邮戳"), sees);
        assertThat(Review.isLate(file)).isFalse();
    }

    @Test
    void a_late_request_is_recorded_and_may_be_declined_with_a_reason() {
        answered("2026-08-26");
        asked("2026-09-29T01:00:00Z");
        assertThat(Review.isLate(file)).isTrue();
        assertThat(lastEvent().facts()).contains("\"late\":true").contains("\"review\":\"REVIEW\"");
        world.act(file, BUREAU, "2026-09-30T01:00:00Z", new Decline(DeclineGround.LATE_REQUEST, null, "逾期且没有正当理由"));
        assertThat(file.stage()).isEqualTo(Stage.DECLINED);
        assertThat(clock("CLK-REVIEW").end().as()).isEqualTo(Ending.LAPSED);
    }

    @Test
    void a_late_request_may_be_reviewed_all_the_same() {
        answered("2026-08-26");
        asked("2026-09-29T01:00:00Z");
        reviewed(BUREAU, "2026-10-12", AnswerResult.CHANGED);
        assertThat(file.stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void an_office_enters_a_letter_with_its_days() {
        answered("2026-08-26");
        var letter = new RequestReview("不服", LocalDate.parse("2026-09-28"), LocalDate.parse("2026-09-30"));
        world.act(file, BUREAU, "2026-10-09T01:00:00Z", letter);
        assertThat(Review.isLate(file)).isFalse();
        assertThat(clock("CLK-REVIEW").begin().day()).isEqualTo(LocalDate.parse("2026-09-30"));
        world.act(file, BUREAU, "2026-10-10T01:00:00Z", new Receive(null));
    }

    @Test
    void an_office_that_has_nothing_to_do_with_it_enters_nothing() {
        answered("2026-08-26");
        refused(Why.NOT_HOLDER, TOWN2, "2026-09-01T01:00:00Z", new RequestReview("不服", null, null));
    }

    @Test
    void impossible_days_are_all_named() {
        answered("2026-08-26");
        var letter = new RequestReview("不服", LocalDate.parse("2026-08-20"), LocalDate.parse("2026-12-01"));
        assertThatThrownBy(() -> world.act(file, BUREAU, "2026-09-01T01:00:00Z", letter))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(fault -> fault.field())
                        .containsExactlyInAnyOrder("receivedOn", "postedOn"));
        assertThat(file.episode()).isEqualTo(1);
    }

    @Test
    void whoever_handled_it_does_not_review_it() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        world.act(file, BUREAU, "2026-09-02T01:00:00Z", new Receive(null));
        reviewed(BUREAU, "2026-09-10", AnswerResult.UPHELD);
        world.act(file, BUREAU, "2026-09-11T01:00:00Z", new Close(null));
        world.act(file, DEPARTMENT, "2026-09-12T01:00:00Z", new Reopen(ReopenCause.NEW_FACTS, "新的勘界报告"));
        answered("2026-09-14");
        asked("2026-09-15T01:00:00Z");
        refused(Why.REVIEWS_OWN_WORK, BUREAU, "2026-09-16T01:00:00Z", new Receive(null));
        file.perform(new Receive(null), world.occasion(world.officer(BUREAU, 1), "2026-09-16T01:00:00Z"));
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void a_review_says_what_becomes_of_the_answer() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        for (var wrong : new AnswerResult[] {null, AnswerResult.SUPPORTED}) {
            assertThatThrownBy(() -> world.act(file, BUREAU, "2026-09-02T01:00:00Z", new Answer("复查意见", wrong)))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.field()).isEqualTo("result")));
        }
    }

    @Test
    void a_review_is_neither_accepted_anew_nor_handed_on() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        world.act(file, BUREAU, "2026-09-02T01:00:00Z", new Receive(null));
        refused(Why.NOT_IN_REVIEW, BUREAU, "2026-09-02T02:00:00Z", new Accept(null));
        refused(Why.NOT_IN_REVIEW, BUREAU, "2026-09-02T02:00:00Z", new Escalate("上报"));
        reviewed(BUREAU, "2026-09-03", AnswerResult.UPHELD);
        asked("2026-09-04T01:00:00Z");
        var routed = new Route(DEPARTMENT, null, null, false, null);
        refused(Why.NOT_IN_REVIEW, COUNTY_GOVERNMENT, "2026-09-05T01:00:00Z", routed);
    }

    @Test
    void nothing_extends_a_review() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        var extend = new Extend("CLK-REVIEW", null, 10, "复杂");
        assertThatThrownBy(() -> world.act(file, BUREAU, "2026-09-02T02:00:00Z", extend))
                .isInstanceOf(Refusal.class);
        assertThat(clock("CLK-REVIEW").asked()).isEmpty();
    }

    @Test
    void re_examination_is_one_level_further_and_final() {
        recheckAnswered();
        assertThat(clock("CLK-REVIEW").end().as()).isEqualTo(Ending.MET);
        assertThat(clock("CLK-RECHECK-WINDOW").end().as()).isEqualTo(Ending.MET);
        assertThat(clock("CLK-RECHECK").end().as()).isEqualTo(Ending.MET);
        assertThat(file.hold().office()).isEqualTo(COUNTY_GOVERNMENT);
        assertThat(file.isFinal()).isTrue();
        refused(Why.FINAL, COUNTY_GOVERNMENT, "2026-10-20T01:00:00Z", new RequestReview("还是不服", null, null));
        assertThatThrownBy(() -> asked("2026-10-20T01:00:00Z")).hasMessageContaining("第三十六条第三款");
        world.act(file, COUNTY_GOVERNMENT, "2026-10-20T01:00:00Z", new Close(null));
        refused(Why.FINAL, DEPARTMENT, "2026-10-21T01:00:00Z", new Reopen(ReopenCause.DISSATISFIED, "不满意"));
        refused(Why.FINAL, DEPARTMENT, "2026-10-21T01:00:00Z", new Reopen(null, "不满意"));
    }

    @Test
    void new_facts_open_it_again_where_it_was_first_answered_and_help_never_ends() {
        recheckAnswered();
        world.act(file, COUNTY_GOVERNMENT, "2026-10-20T01:00:00Z", new Close(null));
        world.act(file, COUNTY_GOVERNMENT, "2026-10-21T01:00:00Z", new Tell(Told.CONTACT, "上门帮扶"));
        world.act(file, DEPARTMENT, "2026-10-22T01:00:00Z", new Reopen(ReopenCause.NEW_FACTS, "新的勘界报告"));
        assertThat(file.hold().office()).isEqualTo(DEPARTMENT);
        assertThat(file.isFinal()).isFalse();
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REOPENED);
        world.act(file, DEPARTMENT, "2026-10-23T01:00:00Z", decided(AnswerResult.NOT_SUPPORTED));
        world.act(file, DEPARTMENT, "2026-10-23T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        asked("2026-10-26T01:00:00Z");
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REVIEW);
    }

    @Test
    void the_first_office_does_not_take_a_review_back_because_somebody_is_dissatisfied() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        reviewed(BUREAU, "2026-09-10", AnswerResult.UPHELD);
        world.act(file, BUREAU, "2026-09-11T01:00:00Z", new Close(null));
        refused(Why.ONLY_NEW_FACTS, DEPARTMENT, "2026-09-12T01:00:00Z", new Reopen(ReopenCause.DISSATISFIED, "不满意"));
        asked("2026-09-20T01:00:00Z");
        assertThat(file.hold().office()).isEqualTo(COUNTY_GOVERNMENT);
    }

    @Test
    void a_village_signs_no_answer_to_an_appeal_and_says_which_organ_does() {
        file = world.registeredBy(VILLAGE, "2026-03-09T01:00:00Z");
        assertThatThrownBy(() -> world.act(file, VILLAGE, "2026-03-10T01:00:00Z", decided(AnswerResult.EXPLAINED)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_SIGNED_HERE))
                .hasMessageContaining(World.TOWN_GOVERNMENT);
    }

    @Test
    void the_countys_desk_routes_what_it_cannot_answer() {
        file = world.registeredBy(COUNTY, "2026-03-09T01:00:00Z");
        refused(Why.ROUTE_TO_ORGAN, COUNTY, "2026-03-10T01:00:00Z", decided(AnswerResult.EXPLAINED));
    }

    @Test
    void what_no_organ_has_answered_nobody_reviews() {
        file = world.disputeBefore(VILLAGE, "2026-03-09T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-10T01:00:00Z", new Answer("已修", null));
        world.act(file, VILLAGE, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        assertThatThrownBy(() -> asked("2026-03-13T01:00:00Z"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_ORGAN));
    }

    /** The article on reviews reaches appeals: a quarrel goes to court, litigation rights their own way. */
    @Test
    void neither_a_quarrel_nor_what_is_litigated_is_reviewed() {
        file = world.disputeBefore(TOWN, "2026-03-09T01:00:00Z");
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Answer("已讲清", null));
        world.act(file, TOWN, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        notReviewed(ReviewWhy.QUARREL_GOES_TO_COURT);
        file = world.registeredBy(World.POLICE, "2026-03-09T01:00:00Z");
        world.act(file, World.POLICE, "2026-03-09T02:00:00Z", new Classify(null, null, null, true, null, "涉诉"));
        world.act(file, World.POLICE, "2026-03-10T01:00:00Z", decided(AnswerResult.EXPLAINED));
        world.act(file, World.POLICE, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        notReviewed(ReviewWhy.LITIGATED);
    }

    private void notReviewed(ReviewWhy why) {
        assertThatThrownBy(() -> asked("2026-03-13T01:00:00Z"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(why));
    }

    @Test
    void without_a_served_reply_there_is_nothing_to_review() {
        file = world.registeredBy(VILLAGE, "2026-03-09T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-10T01:00:00Z", agreed());
        world.act(file, VILLAGE, "2026-03-11T01:00:00Z", new Close(null));
        refused(Why.NO_REPLY, VILLAGE, "2026-03-12T01:00:00Z", new RequestReview("不服", null, null));
    }

    @Test
    void a_revoked_answer_is_made_anew_where_it_was_given_with_a_term_of_its_own() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        reviewed(BUREAU, "2026-09-10", AnswerResult.REVOKED);
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REHANDLED);
        assertThat(file.hold().office()).isEqualTo(DEPARTMENT);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(clock("CLK-HANDLE").begin().day()).isEqualTo(LocalDate.parse("2026-09-10"));
        assertThat(due("CLK-HANDLE")).isEqualTo("2026-11-09");
        assertThat(clock("CLK-HANDLE").office()).isEqualTo(DEPARTMENT);
        assertThat(lastEvent().facts()).contains("\"rehandledBy\":\"" + DEPARTMENT + "\"");
        world.act(file, DEPARTMENT, "2026-09-11T01:00:00Z", new Receive(null));
        answered("2026-09-20");
        asked("2026-09-22T01:00:00Z");
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REVIEW);
        assertThat(file.hold().office()).isEqualTo(BUREAU);
    }

    @Test
    void a_revoking_re_examination_is_not_final_and_an_upholding_review_hands_nothing_back() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        reviewed(BUREAU, "2026-09-10", AnswerResult.UPHELD);
        assertThat(file.hold().office()).isEqualTo(BUREAU);
        asked("2026-09-20T01:00:00Z");
        reviewed(COUNTY_GOVERNMENT, "2026-10-19", AnswerResult.REVOKED);
        assertThat(file.isFinal()).isFalse();
        assertThat(file.hold().office()).isEqualTo(DEPARTMENT);
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REHANDLED);
    }

    /** It goes back when the citizen has the word in hand, not when that leaves the office. */
    @Test
    void a_revoking_answer_on_its_way_hands_nothing_back_before_it_arrives() {
        recheckAskedOn("2026-01-20");
        world.act(file, COUNTY_GOVERNMENT, "2026-02-03T01:00:00Z", new Answer("复核意见", AnswerResult.REVOKED));
        world.act(file, COUNTY_GOVERNMENT, "2026-02-03T02:00:00Z", new SendOut(DeliveryMethod.POST, null, "邮件号"));
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.RECHECK);
        var arrived = new Deliver(DeliveryMethod.POST, LocalDate.parse("2026-02-05"), null, "回证");
        world.act(file, COUNTY_GOVERNMENT, "2026-02-05T02:00:00Z", arrived);
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REHANDLED);
        assertThat(file.hold().office()).isEqualTo(DEPARTMENT);
        assertThat(file.isFinal()).isFalse();
    }

    @Test
    void a_second_reply_opens_a_second_window() {
        answered("2026-08-26");
        world.act(file, DEPARTMENT, "2026-08-27T01:00:00Z", new Close(null));
        world.act(file, DEPARTMENT, "2026-08-28T01:00:00Z", new Reopen(ReopenCause.DISSATISFIED, "重办"));
        answered("2026-09-01");
        assertThat(world.only(Clock.class, file))
                .filteredOn(each -> each.rule().equals("CLK-REVIEW-WINDOW"))
                .extracting(Clock::isOpen)
                .containsExactly(false, true);
        assertThat(clock("CLK-REVIEW-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-09-01"));
    }

    @Test
    void hearing_days_are_left_out_of_re_examination_only() {
        recheckAskedOn("2026-01-20");
        assertThat(due("CLK-RECHECK")).isEqualTo("2026-02-24");
        world.act(file, COUNTY_GOVERNMENT, "2026-02-03T01:00:00Z", new HoldHearing(null, "法学会、律师、村民代表", "补偿标准"));
        assertThat(clock("CLK-RECHECK").isPaused()).isTrue();
        refused(Why.HEARING_OPEN, COUNTY_GOVERNMENT, "2026-02-04T01:00:00Z", new Answer("复核意见", AnswerResult.UPHELD));
        world.act(file, COUNTY_GOVERNMENT, "2026-02-08T01:00:00Z", new CloseHearing("听证笔录", "按原标准"));
        assertThat(due("CLK-RECHECK")).isEqualTo("2026-02-25");
        assertThat(lastEvent().facts()).contains("\"daysExcluded\":true").contains("CLK-RECHECK=2026-02-25");
        assertThat(world.spans(file))
                .filteredOn(span -> span.ground() == org.fengqiao.model.custody.Ground.HEARING)
                .hasSize(1);
    }

    @Test
    void in_any_other_round_a_hearing_buys_no_time_and_says_so() {
        file = world.registeredBy(VILLAGE, "2026-03-09T01:00:00Z");
        world.act(file, VILLAGE, "2026-03-10T01:00:00Z", new Escalate("办不了"));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Accept(null));
        var due = due("CLK-HANDLE");
        world.act(file, TOWN, "2026-03-12T01:00:00Z", new HoldHearing(null, "镇政府、律师", "排水沟走向"));
        assertThat(lastEvent().facts()).contains("\"daysExcluded\":false");
        world.act(file, TOWN, "2026-03-16T01:00:00Z", new CloseHearing("笔录", "改道"));
        assertThat(due("CLK-HANDLE")).isEqualTo(due);
        refused(Why.NO_HEARING, TOWN, "2026-03-17T01:00:00Z", new CloseHearing("笔录", "改道"));
    }

    @Test
    void a_hearing_is_not_entered_before_it_can_have_been() {
        recheckAskedOn("2026-01-20");
        for (var day : new String[] {"2026-01-19", "2026-02-04"}) {
            var hearing = new HoldHearing(LocalDate.parse(day), "律师", "补偿标准");
            assertThatThrownBy(() -> world.act(file, COUNTY_GOVERNMENT, "2026-02-03T01:00:00Z", hearing))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.field()).isEqualTo("openOn")));
        }
    }

    private void recheckAnswered() {
        answered("2026-08-26");
        asked("2026-09-01T01:00:00Z");
        reviewed(BUREAU, "2026-09-10", AnswerResult.UPHELD);
        asked("2026-09-20T01:00:00Z");
        reviewed(COUNTY_GOVERNMENT, "2026-10-19", AnswerResult.UPHELD);
    }

    private void recheckAskedOn(String day) {
        file = world.registeredBy(DEPARTMENT, "2025-11-03T01:00:00Z");
        answered("2025-12-01");
        asked("2025-12-02T01:00:00Z");
        reviewed(BUREAU, "2026-01-04", AnswerResult.UPHELD);
        asked(day + "T01:00:00Z");
    }

    private CaseEvent lastEvent() {
        var events = world.events(file);
        return events.get(events.size() - 1);
    }

    private void refused(org.fengqiao.model.Reason why, String office, String at, Deed deed) {
        assertThatThrownBy(() -> world.act(file, office, at, deed))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
