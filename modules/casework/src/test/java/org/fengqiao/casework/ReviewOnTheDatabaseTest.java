package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.Workplace.*;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.casework.audit.FoldedLogs;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.competence.CompetenceAct;
import org.fengqiao.model.hearing.HearingAct;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.review.ReviewAct;
import org.fengqiao.model.service.ServiceAct;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/** The chain of review with the demo county's own offices, where the government reviews what a town has answered. */
class ReviewOnTheDatabaseTest {
    private static final String GOVERNMENT = "990101-zf";
    private static final String PETITION_OFFICE = "990101-xfj";
    private final TestDatabase database = TestDatabase.get();
    private final Workplace work = new Workplace();

    /** The town's centre answers in the name of its government; the city's, which re-examines, lies outside. */
    @Test
    void a_towns_answer_is_reviewed_by_the_government_and_re_examined_outside() {
        var filed = work.register(TOWN, dispute("田埂被占"));
        act(TOWN, filed.number(), PetitionAct.ANSWER, Workplace.DECISION);
        act(TOWN, filed.number(), ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        act(GOVERNMENT, filed.number(), ReviewAct.REQUEST_REVIEW, Map.of("reason", "来信请求复查"));
        act(GOVERNMENT, filed.number(), HearingAct.HOLD_HEARING, Map.of("panel", "律师", "topic", "田埂"));
        assertThat(one(
                        "select cast(opened_on as text) || held_ground from casefile join hearing on case_id = id where number = ?",
                        filed.number()))
                .asString()
                .endsWith("HEARING");
        assertThat(differences(filed.number())).isEmpty();
        act(GOVERNMENT, filed.number(), HearingAct.CLOSE_HEARING, Map.of("minutes", "笔录", "conclusion", "维持"));
        act(GOVERNMENT, filed.number(), PetitionAct.ANSWER, Map.of("text", "复查意见", "result", "维持原意见（复查、复核）"));
        act(GOVERNMENT, filed.number(), ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        act(PETITION_OFFICE, filed.number(), ReviewAct.REQUEST_REVIEW, Map.of("reason", "来信请求复核"));
        act(PETITION_OFFICE, filed.number(), TransferAct.RECEIVE, Map.of());
        assertThat(one(
                        "select held_office || ' ' || held_ground || ' ' || held_awaited from casefile where number = ?",
                        filed.number()))
                .isEqualTo("990101-xfj WAITING_OFFICE 9901-zf");
        assertThat(one(
                        """
                        select k.office || ' ' || coalesce(k.tier, '-') || ' ' || k.next_at || ' ' || c.due
                          from clock k join casefile c on c.id = k.case_id
                         where c.number = ? and k.rule = 'CLK-RECHECK'""",
                        filed.number()))
                .isEqualTo("9901-zf - infinity infinity");
        assertThatThrownBy(() -> act(
                        PETITION_OFFICE,
                        filed.number(),
                        PetitionAct.ANSWER,
                        Map.of("text", "复核意见", "result", "维持原意见（复查、复核）")))
                .hasMessageContaining("桐州市人民政府");
        assertThat(episodes(filed.number())).containsExactly("FIRST DELIVERED", "REVIEW DELIVERED");
        assertThat(one(
                        """
                        select count(*) from custody u join casefile c on c.id = u.case_id
                         where c.number = ? and u.previous_to is null""",
                        filed.number()))
                .asString()
                .isEqualTo("3");
        assertThat(differences(filed.number())).isEmpty();
    }

    /** The rounds before are looked up: when the reply was served, and whether a file ended for good. */
    @Test
    void a_postmark_is_no_older_than_the_reply_and_only_what_ended_for_good_is_final() {
        var filed = work.register(TOWN, dispute("水渠改道"));
        act(TOWN, filed.number(), PetitionAct.ANSWER, Workplace.DECISION);
        act(TOWN, filed.number(), ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        act(GOVERNMENT, filed.number(), ReviewAct.REQUEST_REVIEW, Map.of("reason", "来信请求复查"));
        var served = (java.sql.Date) one(
                "select k.started_on from clock k join casefile c on c.id = k.case_id where c.number = ? and k.rule = 'CLK-REVIEW-WINDOW'",
                filed.number());
        long id = ((Number) one("select id from casefile where number = ?", filed.number())).longValue();
        database.inTransaction(em -> {
            var beside = new EarlierRows(em);
            assertThat(beside.windowFrom(id, "CLK-REVIEW-WINDOW")).contains(served.toLocalDate());
            assertThat(beside.windowFrom(id, "CLK-RECHECK-WINDOW")).isEmpty();
            assertThat(beside.isFinal(id)).isFalse();
            return null;
        });
    }

    /** The decision lies in the file by its number; another file's paper is none. */
    @Test
    void what_the_organ_outside_decided_is_entered_with_its_paper_and_is_final() {
        var filed = work.register(TOWN, dispute("界桩被移"));
        act(TOWN, filed.number(), PetitionAct.ANSWER, Workplace.DECISION);
        act(TOWN, filed.number(), ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        act(GOVERNMENT, filed.number(), ReviewAct.REQUEST_REVIEW, Map.of("reason", "来信请求复查"));
        act(GOVERNMENT, filed.number(), PetitionAct.ANSWER, Map.of("text", "复查意见", "result", "UPHELD"));
        act(GOVERNMENT, filed.number(), ServiceAct.DELIVER, Map.of("method", "IN_PERSON", "proof", "送达回证"));
        act(PETITION_OFFICE, filed.number(), ReviewAct.REQUEST_REVIEW, Map.of("reason", "来信请求复核"));
        var others = attached(work.register(TOWN, dispute("别的事")).number());
        assertThatThrownBy(() -> act(PETITION_OFFICE, filed.number(), ReviewAct.ENTER_RESULT, result(others)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("decision"));
        act(PETITION_OFFICE, filed.number(), ReviewAct.ENTER_RESULT, result(attached(filed.number())));
        assertThat(differences(filed.number())).isEmpty();
        act(PETITION_OFFICE, filed.number(), ServiceAct.DELIVER, Map.of("method", "POST", "proof", "市政府EMS回执"));
        assertThat(one(
                        """
                        select c.stage || ' ' || (c.final_at is not null) || ' ' || k.ended_as || ' ' || k.office
                          from casefile c join clock k on k.case_id = c.id and k.rule = 'CLK-RECHECK'
                         where c.number = ?""",
                        filed.number()))
                .isEqualTo("DELIVERED true MET 9901-zf");
        assertThat(differences(filed.number())).isEmpty();
    }

    private Map<String, String> result(long paper) {
        return Map.of(
                "result",
                "UPHELD",
                "decidedOn",
                work.now().today().toString(),
                "decision",
                Long.toString(paper),
                "text",
                "维持复查意见");
    }

    private long attached(String number) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery(
                                """
                                insert into attachment (id, county, case_id, name, media_type, size, sha256, at)
                                select nextval('attachment_seq'), county, id, '复核意见书.pdf', 'application/pdf', 3, 'abc', now()
                                  from casefile where number = ? returning id""")
                        .setParameter(1, number)
                        .getSingleResult())
                .longValue());
    }

    /** Where what the log says stands and what the tables say are not the same. */
    private static List<Difference> differences(String number) {
        try (var connection = TestDatabase.get().connect()) {
            return FoldedLogs.differences(connection, List.of(number));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_village_signs_no_answer_to_an_appeal() {
        var filed = work.file(dispute("篱笆"));
        assertThatThrownBy(() -> act(VILLAGE, filed.number(), PetitionAct.ANSWER, Workplace.DECISION))
                .hasMessageContaining("有权处理机关是“城关镇人民政府”");
    }

    @Test
    void the_countys_desk_signs_none_either_and_routes_it() {
        var filed = work.register(COUNTY, dispute("县道护栏"));
        assertThatThrownBy(() -> act(COUNTY, filed.number(), PetitionAct.ANSWER, Workplace.DECISION))
                .hasMessageContaining("请转送有权处理的机关");
    }

    @Test
    void a_dispute_about_competence_survives_storing() {
        var filed = work.register(TOWN, dispute("界河采砂"));
        act(TOWN, filed.number(), CompetenceAct.CONTEST, Map.of("office", "990101101", "reason", "河的另一半"));
        act("990101101", filed.number(), CompetenceAct.ELEVATE_CONTEST, Map.of("reason", "谈不拢"));
        act(
                GOVERNMENT,
                filed.number(),
                CompetenceAct.DECIDE_COMPETENCE,
                Map.of("office", "990101101", "reason", "采砂点在其境"));
        assertThat(one("select held_office || ' ' || stage from casefile where number = ?", filed.number()))
                .isEqualTo("990101101 TRANSFERRED");
        assertThat(one("select step from casefile join contest on case_id = id where number = ?", filed.number()))
                .isNull();
    }

    private void act(String office, String number, Act act, Map<String, String> fields) {
        work.perform(office, number, current(number), act, fields);
    }

    private int current(String number) {
        return ((Number) one("select version from casefile where number = ?", number)).intValue();
    }

    private List<String> episodes(String number) {
        return database.inTransaction(em -> Sql.of(
                        em,
                        "select e.kind, e.ended_as from episode e join casefile c on c.id = e.case_id where c.number = ? order by e.no",
                        number)
                .list(r -> r.text("kind") + " " + r.text("ended_as")));
    }

    private Object one(String sql, String number) {
        return database.inTransaction(
                em -> em.createNativeQuery(sql).setParameter(1, number).getSingleResult());
    }
}
