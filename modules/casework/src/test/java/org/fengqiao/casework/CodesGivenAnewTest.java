package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** Nobody becomes the citizen unseen: a code that an office gives out later is in the file, and is not their word. */
class CodesGivenAnewTest {
    private static final String TOWN = "990101100";
    private static final OwnQuestion QUESTION = OwnQuestion.of("我小学班主任的名字", "周 Lan");

    private final TestDatabase database = TestDatabase.get();
    private final Desks desks = new Desks();

    @Test
    void the_older_code_ends_and_the_file_says_who_gave_the_new_one_and_how_they_knew() {
        var filed = desks.registered(TOWN, "路灯不亮一");
        var later = reissued(filed);
        refused(Why.UNKNOWN_CODE, () -> desks.followed(filed));
        assertThat(desks.followed(later).reissued()).isTrue();
        assertThat(desks.followed(later).steps())
                .anyMatch(step -> step.act().name().equals("REISSUE_CODE"));
        assertThat(facts(filed, "REISSUE_CODE"))
                .singleElement()
                .asString()
                .contains("\"identifiedBy\":\"IDENTITY_CARD\"");
    }

    @Test
    void only_the_office_that_holds_the_matter_gives_it_out() {
        var filed = desks.registered(TOWN, "路灯不亮二");
        refused(Why.NOT_HOLDER, () -> give(filed, "990101"));
    }

    @Test
    void it_neither_withdraws_nor_rates_where_the_citizen_cannot_prove_themselves() {
        var later = reissued(desks.registered(TOWN, "路灯不亮三"));
        refused(Why.SIGNATURE_NEEDED, () -> desks.visitorDoes(later.code(), "WITHDRAW"));
    }

    @Test
    void the_answer_to_the_question_that_they_chose_is_their_word() {
        var filed = chosen("路灯不亮四");
        var later = reissued(filed);
        assertThat(desks.followed(later).question()).isEqualTo(QUESTION.question());
        assertField("required", () -> desks.visitorDoes(later.code(), "WITHDRAW"));
        assertField("wrong-answer", () -> desks.visitorDoes(later.code(), "WITHDRAW", "answer", "王芳"));
        desks.visitorDoes(later.code(), "WITHDRAW", "answer", "周LAN");
        assertThat(facts(filed, "WITHDRAW")).singleElement().asString().contains("\"proof\":\"ANSWERED\"");
    }

    @Test
    void guessing_ends_after_a_handful_of_answers() {
        var later = reissued(chosen("路灯不亮五"));
        for (int tries = 0; tries < 5; tries++) {
            database.inTransaction(em -> new CitizenQuestions(database.injected()).isAnsweredBy(id(later), "王芳"));
        }
        refused(Why.SIGNATURE_NEEDED, () -> desks.visitorDoes(later.code(), "WITHDRAW", "answer", "周Lan"));
        assertThat(desks.followed(later).question()).isNull();
    }

    @Test
    void the_code_that_they_took_home_needs_no_more() {
        var filed = desks.registered(TOWN, "路灯不亮六");
        desks.visitorDoes(filed.code(), "WITHDRAW");
        assertThat(facts(filed, "WITHDRAW")).singleElement().asString().contains("\"proof\":\"CODE\"");
    }

    @Test
    void a_request_for_review_counts_when_it_arrives_whatever_code_it_came_by() {
        var filed = desks.registered(TOWN, "路灯不亮七");
        desks.does(filed, TOWN, "ACCEPT");
        desks.decides(filed, TOWN);
        desks.does(filed, TOWN, "DELIVER", "method", "IN_PERSON", "deliveredOn", desks.today(), "proof", "本人签收");
        var later = reissued(filed);
        desks.visitorDoes(later.code(), "REQUEST_REVIEW", "reason", "不服");
        assertThat(facts(filed, "REQUEST_REVIEW")).singleElement().asString().contains("\"proof\":\"REISSUED_CODE\"");
    }

    @Test
    void an_officer_enters_a_withdrawal_that_the_citizen_signed_and_no_other() {
        var filed = desks.registered(TOWN, "路灯不亮八");
        assertField("required", () -> desks.does(filed, TOWN, "WITHDRAW"));
        assertField("no-attachment", () -> desks.does(filed, TOWN, "WITHDRAW", "signedForm", "99999"));
        long scan = scanned(filed);
        desks.does(filed, TOWN, "WITHDRAW", "signedForm", Long.toString(scan), "reason", "本人申请");
        assertThat(facts(filed, "WITHDRAW")).singleElement().asString().contains("\"sha256\"");
    }

    @Test
    void a_question_needs_an_answer_and_an_answer_a_question() {
        assertField("required", () -> OwnQuestion.of("哪里人", " "));
        assertField("required", () -> OwnQuestion.of(null, "周兰"));
        assertField("too-short", () -> OwnQuestion.of("哪里人", "周"));
        assertField("too-long", () -> OwnQuestion.of("哪".repeat(201), "周兰"));
        assertThat(OwnQuestion.of(" ", null)).isEqualTo(OwnQuestion.NONE);
    }

    private Registered chosen(String summary) {
        var filed = desks.registered(TOWN, summary);
        database.inTransaction(em -> {
            new CitizenQuestions(database.injected()).keep(filed.number(), QUESTION);
            return null;
        });
        return filed;
    }

    private Registered reissued(Registered filed) {
        return new Registered(filed.number(), 0, give(filed, TOWN));
    }

    private String give(Registered filed, String office) {
        desks.does(filed, office, "REISSUE_CODE", "identifiedBy", "IDENTITY_CARD", "reason", "查询码单遗失");
        return database.inTransaction(em -> new CitizenCodes(database.injected())
                .reissue(new CaseFiles(database.injected()).look(id(filed)), new Workplace().now()));
    }

    private long id(Registered filed) {
        return database.inTransaction(em -> Sql.of(em, "select id from casefile where number = ?", filed.number())
                .first(r -> r.id("id"))
                .orElseThrow());
    }

    private List<String> facts(Registered filed, String act) {
        return database.inTransaction(
                em -> Sql.of(em, "select facts from event where case_id = ? and act = ?", id(filed), act)
                        .list(r -> r.text("facts")));
    }

    private long scanned(Registered filed) {
        return database.inTransaction(em -> Sql.of(
                        em,
                        "insert into attachment (id, case_id, county, name, media_type, sha256, size, at) values"
                                + " (?, ?, '990101', '撤回申请.pdf', 'application/pdf', 'ab', 2, now()) returning id",
                        900_000 + id(filed),
                        id(filed))
                .first(r -> r.id("id"))
                .orElseThrow());
    }

    private static void refused(Why why, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }

    private static void assertField(String kind, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                .anyMatch(fault -> fault.message().equals(kind)));
    }
}
