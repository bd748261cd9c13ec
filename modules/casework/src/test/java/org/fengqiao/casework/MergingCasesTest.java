package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Desks.refused;
import static org.fengqiao.casework.Workplace.COUNTY;
import static org.fengqiao.casework.Workplace.TOWN;
import static org.fengqiao.casework.Workplace.VILLAGE;

import java.util.List;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.model.Why;
import org.fengqiao.model.intake.IntakeWhy;
import org.junit.jupiter.api.Test;

/** People whose file was merged into another are co-petitioners there; a mistake is put right without buying time. */
class MergingCasesTest {
    private final TestDatabase database = TestDatabase.get();
    private final Desks desks = new Desks();

    @Test
    void both_histories_show_it_and_the_leading_cases_holder_is_told() {
        var lead = desks.registered(TOWN, "路灯不亮");
        var again = desks.registered(COUNTY, "路灯还是不亮");
        merge(again, COUNTY, lead);
        assertThat(acts(again)).containsExactly("REGISTER", "LINK");
        assertThat(acts(lead)).containsExactly("REGISTER", "JOINED");
        assertThat(strings("select number || ' ' || office from outbox where kind = 'JOINED' and number = ?", lead))
                .containsExactly(lead.number() + " " + TOWN);
        assertThat(desks.current(lead)).isZero();
    }

    @Test
    void a_merged_person_has_their_own_window_from_their_own_service_and_asks_for_their_own_review() {
        var lead = desks.registered(TOWN, "围墙占道");
        var again = desks.registered(TOWN, "同一围墙占道");
        merge(again, TOWN, lead);
        refused(Why.NO_REPLY, "", () -> desks.citizenDoes(again, "REQUEST_REVIEW", "reason", "不服"));
        desks.decides(lead, TOWN);
        desks.does(lead, TOWN, "DELIVER", "method", "IN_PERSON", "proof", "送达回证");
        assertThat(window(again)).isEmpty();
        desks.does(lead, TOWN, "SERVE_JOINED", "other", again.number(), "method", "POST", "proof", "邮件号");
        assertThat(window(again)).hasSize(1);
        assertThat(acts(again)).containsExactly("REGISTER", "LINK", "SERVED_ALONG");
        assertThat(acts(lead)).endsWith("SERVE_JOINED");
        desks.citizenDoes(again, "REQUEST_REVIEW", "reason", "不服");
        assertThat(strings("select held_office || ' ' || episode_kind from casefile where number = ?", again))
                .containsExactly(COUNTY + "-zf REVIEW");
        assertThat(strings("select stage from casefile where number = ?", lead)).containsExactly("DELIVERED");
    }

    @Test
    void the_code_of_a_merged_file_shows_how_the_leading_case_goes_and_not_its_words() {
        var lead = desks.registered(TOWN, "主件的内情");
        var middle = desks.registered(TOWN, "又一件");
        var again = desks.registered(TOWN, "再一件");
        merge(middle, TOWN, lead);
        merge(again, TOWN, middle);
        desks.does(lead, TOWN, "ACCEPT");
        desks.does(lead, TOWN, "TELL", "told", "PROGRESS", "text", "只对您一人说的话");
        assertThat(desks.followed(lead).steps())
                .extracting(CitizenReader.Step::words)
                .contains("只对您一人说的话");
        var seen = desks.followed(again);
        assertThat(seen.stage()).hasToString("MERGED");
        assertThat(seen.related()).singleElement().satisfies(other -> {
            assertThat(other.number()).isEqualTo(lead.number());
            assertThat(other.stage()).hasToString("ACCEPTED");
            assertThat(other.summary()).isNull();
            assertThat(other.clocks()).extracting(ClockRow::rule).contains("CLK-HANDLE");
            assertThat(other.steps()).extracting(step -> step.act().name()).contains("ACCEPT", "JOINED");
            assertThat(other.steps()).allMatch(step -> step.words() == null);
        });
        assertThat(desks.followed(lead).related()).isEmpty();
    }

    @Test
    void who_answered_for_the_leading_case_answers_for_a_file_merged_elsewhere() {
        var lead = desks.registered(TOWN, "垃圾站异味");
        var again = desks.registered(COUNTY, "垃圾站异味扰民");
        merge(again, COUNTY, lead);
        desks.decides(lead, TOWN);
        desks.does(lead, TOWN, "SERVE_JOINED", "other", again.number(), "method", "POST", "proof", "邮件号");
        assertThat(strings("select held_office || ' ' || stage from casefile where number = ?", again))
                .containsExactly(TOWN + " MERGED");
    }

    @Test
    void an_appeal_goes_on_in_no_quarrel_and_in_nothing_that_is_over() {
        var appeal = desks.registered(TOWN, "围墙倒了");
        var quarrel = desks.registered(TOWN, "围墙之争");
        desks.does(quarrel, TOWN, "CLASSIFY", "purpose", "DISPUTE", "reason", "两家之争");
        refused(IntakeWhy.LEAD_IS_NO_APPEAL, quarrel.number(), () -> merge(appeal, TOWN, quarrel));
        var over = desks.registered(TOWN, "围墙旧案");
        desks.visitorDoes(over.code(), "WITHDRAW");
        refused(IntakeWhy.LEAD_IS_OVER, over.number(), () -> merge(appeal, TOWN, over));
    }

    @Test
    void only_a_file_that_was_merged_into_the_case_is_served_along() {
        var lead = desks.registered(TOWN, "井盖缺失");
        var other = desks.registered(TOWN, "另一处井盖");
        desks.decides(lead, TOWN);
        refused(
                Why.NOT_JOINED,
                other.number(),
                () -> desks.does(
                        lead, TOWN, "SERVE_JOINED", "other", other.number(), "method", "POST", "proof", "邮件号"));
    }

    @Test
    void a_wrong_merging_is_undone_where_it_stood_and_its_clocks_run_on_from_their_own_start() {
        var lead = desks.registered(TOWN, "河道采砂");
        var wrong = desks.registered(TOWN, "河边种菜");
        desks.does(wrong, TOWN, "ACCEPT");
        var before = clocks(wrong);
        merge(wrong, TOWN, lead);
        assertThat(clocks(wrong)).isEmpty();
        desks.does(wrong, TOWN, "UNLINK", "other", lead.number(), "kind", "DUPLICATE", "reason", "不是同一件事");
        assertThat(before).isNotEmpty();
        assertThat(clocks(wrong)).isEqualTo(before);
        assertThat(strings("select stage from casefile where lead_case is null and number = ?", wrong))
                .containsExactly("ACCEPTED");
        assertThat(acts(lead)).endsWith("JOINED", "PARTED");
        assertThat(acts(wrong)).endsWith("LINK", "UNLINK");
        assertThat(strings(
                        "select kind from standing_link l join casefile c on c.id = l.case_id where number = ?", wrong))
                .isEmpty();
    }

    @Test
    void what_was_closed_as_merged_stands_again_in_a_round_of_its_own() {
        var lead = desks.registered(VILLAGE, "羊群啃麦");
        var wrong = desks.registered(VILLAGE, "牛踩麦");
        merge(wrong, VILLAGE, lead);
        desks.does(wrong, VILLAGE, "CLOSE");
        desks.does(wrong, VILLAGE, "UNLINK", "other", lead.number(), "kind", "DUPLICATE", "reason", "不是同一件事");
        assertThat(strings(
                        "select stage || ' ' || episode_kind from casefile where closed_at is null and number = ?",
                        wrong))
                .containsExactly("REGISTERED REOPENED");
    }

    @Test
    void what_was_parted_can_be_merged_again_and_a_circle_stays_refused() {
        var one = desks.registered(VILLAGE, "树枝压线");
        var two = desks.registered(VILLAGE, "树枝又压线");
        merge(two, VILLAGE, one);
        desks.does(two, VILLAGE, "UNLINK", "other", one.number(), "kind", "DUPLICATE", "reason", "看错");
        merge(one, VILLAGE, two);
        refused(IntakeWhy.LINK_CIRCLE, "已经并入本件", () -> merge(two, VILLAGE, one));
        desks.does(one, VILLAGE, "UNLINK", "other", two.number(), "kind", "DUPLICATE", "reason", "还是看错");
        merge(two, VILLAGE, one);
    }

    @Test
    void a_link_that_is_not_there_is_not_taken_back() {
        var one = desks.registered(VILLAGE, "水管漏水");
        var two = desks.registered(VILLAGE, "水表不准");
        refused(
                IntakeWhy.NOT_LINKED,
                "没有这样的关联",
                () -> desks.does(two, VILLAGE, "UNLINK", "other", one.number(), "kind", "REPEAT", "reason", "看错"));
    }

    @Test
    void a_link_of_a_split_is_not_made_by_hand() {
        var one = desks.registered(VILLAGE, "路面破损");
        var two = desks.registered(VILLAGE, "路面破损补充");
        refused(Why.FIELDS, "", () -> desks.does(two, VILLAGE, "LINK", "other", one.number(), "kind", "SPLIT"));
    }

    private void merge(Registered one, String office, Registered into) {
        desks.does(one, office, "LINK", "other", into.number(), "kind", "DUPLICATE");
    }

    private List<String> acts(Registered file) {
        return strings(
                "select act from event where case_id = (select id from casefile where number = ?) order by seq", file);
    }

    private List<String> window(Registered file) {
        return strings(
                "select rule from clock where citizen and case_id = (select id from casefile where number = ?)", file);
    }

    /** The open clocks, with start and day. */
    private List<String> clocks(Registered file) {
        return strings(
                "select concat(no, ' ', rule, ' ', started_on, ' ', due_on, ' ', next_at) from clock"
                        + " where ended_on is null and case_id = (select id from casefile where number = ?) order by no",
                file);
    }

    private List<String> strings(String sql, Registered file) {
        return database.inTransaction(em -> {
            List<?> found =
                    em.createNativeQuery(sql).setParameter(1, file.number()).getResultList();
            return found.stream().map(String::valueOf).toList();
        });
    }
}
