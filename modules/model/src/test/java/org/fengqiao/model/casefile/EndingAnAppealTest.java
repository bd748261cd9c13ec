package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.evidence.FlatJson;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.AskWritten;
import org.fengqiao.model.petition.CitedLaws;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Convert;
import org.fengqiao.model.petition.MakeAppeal;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.ReplyForm;
import org.fengqiao.model.petition.ReplyOnTheSpot;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.petition.Simplify;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.Escalate;
import org.junit.jupiter.api.Test;

/** How an appeal, a suggestion and a request for advice end well (条例 arts 29, 31–33; 简易办理办法). */
class EndingAnAppealTest {
    private final World world = new World();
    private CaseFile file = ofPurpose(Purpose.APPEAL, TOWN);

    private CaseFile ofPurpose(Purpose purpose, String office) {
        var made = world.registeredBy(office, "2026-03-02T01:00:00Z");
        world.act(made, office, "2026-03-02T02:00:00Z", new Classify(purpose, null, null, "登记时选错"));
        return made;
    }

    private static Map<String, String> answer() {
        var given = new HashMap<String, String>();
        given.put("result", "SUPPORTED");
        given.put("requests[0].request", "修好排水沟");
        given.put("requests[0].facts", "沟被填了一段");
        given.put("requests[0].finding", "由村里四月底前挖通");
        given.put("requests[0].laws", "XF:31(6)，《中华人民共和国民法典》第二百八十八条");
        return given;
    }

    private void answers(Map<String, String> given) {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", PetitionAct.ANSWER.deed(new Given(given)));
    }

    private List<String> broken(Runnable act) {
        var fields = new ArrayList<String>();
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, no -> no.faults().stream()
                .map(FieldFault::field)
                .forEach(fields::add));
        return fields;
    }

    private void refused(Why why, Deed deed) {
        assertThatThrownBy(() -> world.act(file, TOWN, "2026-03-10T01:00:00Z", deed))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(why));
    }

    private CaseEvent last() {
        var events = world.events(file);
        return events.get(events.size() - 1);
    }

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    @Test
    void each_request_is_answered_with_facts_finding_and_law() {
        answers(answer());
        assertThat(file.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(FlatJson.read(last().facts()))
                .containsEntry("result", "SUPPORTED")
                .containsEntry("receivedOn", "2026-03-02")
                .containsEntry("requests[0].laws", "XF:31(6) 《中华人民共和国民法典》第二百八十八条");
        var said = AnsweredRequest.in(FlatJson.read(last().facts()), FlatJson.read(last().words()));
        assertThat(said).singleElement().satisfies(one -> {
            assertThat(one.request()).isEqualTo("修好排水沟");
            assertThat(one.finding()).isEqualTo("由村里四月底前挖通");
            assertThat(one.laws()).hasSize(2);
            assertThat(CitedLaws.label(one.laws().get(0), LEGAL)).isEqualTo("《信访工作条例》第三十一条第六项");
        });
    }

    @Test
    void an_answer_to_an_appeal_without_result_or_requests_is_none() {
        assertThat(broken(() -> answers(Map.of("text", "已答复")))).containsExactly("result", "requests");
        assertThat(file.stage()).isEqualTo(Stage.REGISTERED);
    }

    @Test
    void every_gap_of_every_row_is_named_and_an_empty_row_is_none() {
        var given = answer();
        given.put("requests[1].request", " ");
        given.put("requests[2].request", "赔偿损失");
        given.put("requests[2].facts", "菜地被淹");
        assertThat(broken(() -> answers(given))).containsExactly("requests[2].finding", "requests[2].laws");
    }

    @Test
    void an_unknown_article_is_named_with_its_row() {
        var given = answer();
        given.put("requests[0].laws", "第三条");
        assertThat(broken(() -> answers(given))).containsExactly("requests[0].laws");
        given.put("requests[0].laws", "XF:99");
        assertThat(broken(() -> answers(given))).containsExactly("requests[0].laws");
        given.put("requests[0].laws", "xf：31（6）");
        answers(given);
        assertThat(last().facts()).contains("XF:31(6)");
    }

    @Test
    void it_was_received_between_its_registration_and_today() {
        for (var day : List.of("2026-03-01", "2026-03-11")) {
            var given = answer();
            given.put("receivedOn", day);
            assertThat(broken(() -> answers(given))).containsExactly("receivedOn");
        }
        var given = answer();
        given.put("receivedOn", "2026-03-03");
        answers(given);
        assertThat(last().facts()).contains("2026-03-03");
    }

    @Test
    void a_suggestion_is_adopted_or_not_and_has_no_remedy() {
        file = ofPurpose(Purpose.SUGGESTION, TOWN);
        assertThat(broken(() -> answers(Map.of("text", "谢谢", "result", "SUPPORTED"))))
                .containsExactly("result", "adoption");
        refused(Why.ONLY_ANSWERED, new Settle(Outcome.EXPLAINED, null, null));
        answers(Map.of("text", "谢谢", "adoption", "部分采纳"));
        assertThat(last().facts()).contains("PARTLY_ADOPTED");
        delivered("2026-03-10T02:00:00Z");
        refused(Why.NO_REPLY, new RequestReview("不服", null, null));
    }

    private void delivered(String at) {
        world.act(file, TOWN, at, new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
    }

    @Test
    void only_a_suggestion_is_adopted() {
        var given = answer();
        given.put("adoption", "ADOPTED");
        assertThat(broken(() -> answers(given))).containsExactly("adoption");
    }

    @Test
    void what_is_merely_explained_or_done_does_not_end_an_appeal() {
        refused(Why.APPEAL_NEEDS_ANSWER, new Settle(Outcome.EXPLAINED, null, null));
        refused(Why.APPEAL_NEEDS_ANSWER, new Settle(Outcome.FULFILLED, null, null, null, true));
        assertThatThrownBy(
                        () -> world.act(file, TOWN, "2026-03-10T01:00:00Z", new Settle(Outcome.EXPLAINED, null, null)))
                .hasMessageContaining("处理意见书");
    }

    @Test
    void an_agreement_ends_it_when_it_is_written_and_covers_every_request() {
        assertThat(broken(() -> settles(AgreementForm.ORAL, null))).containsExactly("form", "coversAll");
        assertThat(broken(() -> settles(AgreementForm.WRITTEN, false))).containsExactly("coversAll");
        settles(AgreementForm.WRITTEN, true);
        assertThat(file.stage()).isEqualTo(Stage.SETTLED);
        assertThat(last().facts()).contains("\"coversAll\":true");
    }

    private void settles(AgreementForm form, Boolean all) {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Settle(Outcome.AGREED, form, "各退一步", all, null));
    }

    @Test
    void a_village_does_at_once_what_was_asked_for_and_the_petitioner_agrees() {
        file = ofPurpose(Purpose.APPEAL, VILLAGE);
        assertThat(broken(() ->
                        world.act(file, VILLAGE, "2026-03-02T03:00:00Z", new Settle(Outcome.FULFILLED, null, null))))
                .containsExactly("petitionerAgrees");
        world.act(file, VILLAGE, "2026-03-02T03:00:00Z", new Settle(Outcome.FULFILLED, null, null, null, true));
        assertThat(file.stage()).isEqualTo(Stage.SETTLED);
    }

    private ReplyOnTheSpot reply(boolean agrees) {
        return new ReplyOnTheSpot(Outcome.EXPLAINED, ReplyForm.ORAL, "当场讲清了补贴标准", agrees);
    }

    private void replied() {
        world.act(file, TOWN, "2026-03-02T03:00:00Z", new Simplify("事实清楚"));
        world.act(file, TOWN, "2026-03-03T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-03-04T01:00:00Z", reply(true));
    }

    @Test
    void a_clear_matter_ends_by_a_reply_on_the_spot_with_the_petitioners_consent() {
        refused(Why.NOT_SIMPLE, reply(true));
        world.act(file, TOWN, "2026-03-02T03:00:00Z", new Simplify("事实清楚"));
        assertThat(broken(() -> world.act(file, TOWN, "2026-03-02T04:00:00Z", reply(false))))
                .containsExactly("petitionerAgrees");
        world.act(file, TOWN, "2026-03-02T04:00:00Z", reply(true));
        assertThat(file.stage()).isEqualTo(Stage.SETTLED);
        assertThat(file.acceptedOn()).contains(LocalDate.parse("2026-03-02"));
        assertThat(clock("CLK-SIMPLE-ACCEPT").isOpen()).isFalse();
        assertThat(file.hasReply()).isFalse();
    }

    @Test
    void the_written_answer_is_owed_from_the_first_acceptance_and_can_be_reviewed() {
        replied();
        var handle = clock("CLK-HANDLE");
        assertThat(handle.isOpen()).isFalse();
        file.perform(new AskWritten("想要书面的"), world.occasion(null, "2026-03-20T01:00:00Z"));
        assertThat(file.stage()).isEqualTo(Stage.HANDLING);
        assertThat(file.track()).isEqualTo(Track.ORDINARY);
        assertThat(clock("CLK-HANDLE").isOpen()).isTrue();
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(handle.due().day());
        assertThat(clock("CLK-HANDLE").begin().day()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(world.only(Clock.class, file))
                .filteredOn(each -> each.rule().equals("CLK-SIMPLE-DECIDE"))
                .hasSize(1);
        world.act(file, TOWN, "2026-03-25T01:00:00Z", PetitionAct.ANSWER.deed(new Given(answer())));
        delivered("2026-03-25T02:00:00Z");
        file.perform(new RequestReview("不服", null, null), world.occasion(null, "2026-03-26T01:00:00Z"));
        assertThat(file.episodeKind()).isEqualTo(EpisodeKind.REVIEW);
    }

    @Test
    void it_can_be_asked_for_within_thirty_days_also_after_closing_and_of_the_office() {
        replied();
        world.act(file, TOWN, "2026-03-05T01:00:00Z", new Close(null));
        var late = world.occasion(null, "2026-04-04T01:00:00Z");
        assertThat(AskWritten.until(file, late)).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThatThrownBy(() -> file.perform(new AskWritten(null), late))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.WRITTEN_TOO_LATE));
        world.act(file, TOWN, "2026-04-03T01:00:00Z", new AskWritten("来电要求"));
        assertThat(file.episode()).isEqualTo(2);
        assertThat(file.stage()).isEqualTo(Stage.HANDLING);
    }

    @Test
    void what_ended_in_writing_has_nothing_to_put_in_writing() {
        answers(answer());
        delivered("2026-03-10T02:00:00Z");
        world.act(file, TOWN, "2026-03-10T03:00:00Z", new Close(null));
        refused(Why.NOT_SPOKEN, new AskWritten(null));
    }

    @Test
    void the_citizen_takes_it_to_the_ordinary_track_by_one_word() {
        world.act(file, TOWN, "2026-03-02T03:00:00Z", new Simplify("事实清楚"));
        file.perform(new Convert("不同意简易"), world.occasion(null, "2026-03-03T01:00:00Z"));
        assertThat(file.track()).isEqualTo(Track.ORDINARY);
        assertThat(clock("CLK-SIMPLE-ACCEPT").isOpen()).isFalse();
    }

    @Test
    void a_quarrel_is_mediated_and_goes_no_simplified_way() {
        file = ofPurpose(Purpose.DISPUTE, TOWN);
        refused(Why.QUARREL_IS_MEDIATED, new Simplify("事实清楚"));
    }

    @Test
    void only_a_paper_on_an_appeal_says_when_and_from_whom_it_came() {
        var given = answer();
        given.put("text", "谢谢");
        given.put("adoption", "ADOPTED");
        given.remove("result");
        given.put("receivedOn", "2026-03-02");
        given.put("source", "县信访局");
        file = ofPurpose(Purpose.SUGGESTION, TOWN);
        assertThat(broken(() -> answers(given))).containsExactlyInAnyOrder("requests", "receivedOn", "source");
    }

    @Test
    void what_a_matter_never_ends_by_is_not_offered() {
        var round = EpisodeKind.FIRST;
        assertThat(offered(PetitionAct.SETTLE, Purpose.APPEAL, round)).doesNotContain(Outcome.EXPLAINED);
        assertThat(offered(PetitionAct.SETTLE, Purpose.DISPUTE, round)).contains(Outcome.EXPLAINED);
        assertThat(offered(PetitionAct.REPLY_ON_THE_SPOT, Purpose.APPEAL, round))
                .containsExactly(Outcome.FULFILLED, Outcome.EXPLAINED);
    }

    private static List<Choice> offered(PetitionAct act, Purpose matter, EpisodeKind round) {
        return act.asks().stream()
                .filter(ask -> ask.field().contractName().equals("outcome"))
                .flatMap(ask -> ask.field().options(matter, round).stream())
                .map(Choice.class::cast)
                .toList();
    }

    @Test
    void a_crowd_is_not_simple() {
        var crowd =
                Filing.registered(900, World.appeal(6), world.occasion(world.officer(TOWN), "2026-03-02T01:00:00Z"));
        assertThatThrownBy(() -> world.act(crowd, TOWN, "2026-03-02T02:00:00Z", new Simplify("事实清楚")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_FOR_SIMPLE));
    }

    @Test
    void a_request_for_advice_becomes_an_appeal_from_its_receipt_by_whom_the_rules_bind() {
        refused(Why.NOT_A_REQUEST, new MakeAppeal(null));
        file = ofPurpose(Purpose.REQUEST, VILLAGE);
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Escalate("请镇里答复"));
        file.perform(new MakeAppeal("要求补发"), world.occasion(null, "2026-03-05T01:00:00Z"));
        assertThat(file.purpose()).isEqualTo(Purpose.APPEAL);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(clock("LOC-THREE-WEEKS").begin().day()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(clock("CLK-NOTICE-DIRECT").begin().day()).isEqualTo(LocalDate.parse("2026-03-03"));
    }

    @Test
    void what_was_answered_as_advice_is_taken_up_again_as_an_appeal() {
        file = ofPurpose(Purpose.REQUEST, TOWN);
        answers(Map.of("text", "可以到窗口办理"));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new MakeAppeal("其实是申诉"));
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(file.hasReply()).isFalse();
        assertThat(broken(() -> answers(Map.of("text", "已答复")))).containsExactly("result", "requests");
    }
}
