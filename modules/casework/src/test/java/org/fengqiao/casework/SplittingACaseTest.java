package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.Workplace.DEPARTMENT;
import static org.fengqiao.casework.Workplace.TOWN;

import java.util.List;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

/** A matter of several demands becomes as many cases, of the same people and as of the same receipt. */
class SplittingACaseTest {
    private final TestDatabase database = TestDatabase.get();
    private final Desks desks = new Desks();

    @Test
    void each_demand_is_a_case_of_the_same_people_place_and_receipt() {
        var whole = desks.registered(TOWN, "噪声和欠薪");
        desks.does(
                whole,
                TOWN,
                "SPLIT",
                "demands[0].summary",
                "拖欠工资",
                "demands[0].category",
                "10",
                "demands[1].summary",
                "夜间施工",
                "demands[1].text",
                "夜里两点还在施工");
        assertThat(
                        rows(
                                whole,
                                """
                        select c.stage, c.held_office, c.category, n.summary, n.text, l.kind,
                               c.region = w.region and c.registered_at = w.registered_at and c.headcount = w.headcount
                                 and c.channel = w.channel as same
                          from casefile w join standing_link l on l.other_id = w.id join casefile c on c.id = l.case_id
                          join narrative n on n.case_id = c.id where w.number = ? order by c.id"""))
                .containsExactly(
                        List.of("REGISTERED", TOWN, "10", "拖欠工资", "拖欠工资", "SPLIT", true),
                        List.of("REGISTERED", TOWN, "02", "夜间施工", "夜里两点还在施工", "SPLIT", true));
        assertThat(
                        rows(
                                whole,
                                """
                        select p.name, p.phone from casefile w join link l on l.other_id = w.id join party p on p.case_id = l.case_id
                         where w.number = ?"""))
                .containsExactly(List.of("陈桂英", "12345678901"), List.of("陈桂英", "12345678901"));
        assertThat(
                        rows(
                                whole,
                                "select c.stage, e.act from casefile c join event e on e.case_id = c.id where c.number = ? order by e.seq"))
                .containsExactly(List.of("REGISTERED", "REGISTER"), List.of("REGISTERED", "SPLIT"));
    }

    @Test
    void its_clocks_start_from_the_same_receipt_and_each_goes_its_own_way() {
        var whole = desks.registered(TOWN, "两件事");
        for (int day = 0; day < 3; day++) {
            desks.later(java.time.Duration.ofDays(1));
        }
        desks.does(whole, TOWN, "SPLIT", "demands[0].summary", "第二件事");
        var demand = part(whole);
        assertThat(
                        rows(
                                whole,
                                """
                        select count(distinct k.started_on), count(distinct k.case_id) > 1 from casefile w join link l on l.other_id = w.id
                          join clock k on k.case_id in (w.id, l.case_id) where w.number = ?"""))
                .containsExactly(List.of(1L, true));
        desks.does(demand, TOWN, "ROUTE", "office", DEPARTMENT, "reason", "属其职权");
        desks.does(whole, TOWN, "ACCEPT");
        assertThat(rows(demand, "select held_office, stage from casefile where number = ?"))
                .containsExactly(List.of(DEPARTMENT, "TRANSFERRED"));
    }

    @Test
    void a_split_into_nothing_names_the_field() {
        var whole = desks.registered(TOWN, "一件事");
        faulty("demands", () -> desks.does(whole, TOWN, "SPLIT", "reason", "诉求不同"));
        faulty(
                "demands[1].summary",
                () -> desks.does(whole, TOWN, "SPLIT", "demands[0].summary", "甲", "demands[1].text", "没有标题"));
        faulty(
                "demands[0].category",
                () -> desks.does(whole, TOWN, "SPLIT", "demands[0].summary", "甲", "demands[0].category", "没有"));
    }

    @Test
    void the_citizens_code_shows_what_becomes_of_each_demand() {
        var whole = desks.registered(TOWN, "一份信两件事");
        desks.does(whole, TOWN, "SPLIT", "demands[0].summary", "其中一件");
        var demand = part(whole);
        desks.does(demand, TOWN, "ACCEPT");
        assertThat(desks.followed(whole).related()).singleElement().satisfies(other -> {
            assertThat(other.number()).isEqualTo(demand.number());
            assertThat(other.summary()).isEqualTo("其中一件");
            assertThat(other.stage()).hasToString("ACCEPTED");
        });
    }

    @Test
    void an_old_form_splits_nothing_twice() {
        var whole = desks.registered(TOWN, "反复拆分");
        int seen = desks.current(whole);
        desks.does(whole, seen, desks.clerk(TOWN), "SPLIT", "demands[0].summary", "一项");
        assertThatThrownBy(() -> desks.does(whole, seen, desks.clerk(TOWN), "SPLIT", "demands[0].summary", "一项"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.STALE));
        assertThat(rows(whole, "select count(*) from casefile w join link l on l.other_id = w.id where w.number = ?"))
                .containsExactly(List.of(1L));
    }

    private static void faulty(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                .extracting(FieldFault::field)
                .contains(field));
    }

    private Registered part(Registered whole) {
        var number = rows(
                        whole,
                        "select c.number, 1 from casefile w join link l on l.other_id = w.id join casefile c on c.id = l.case_id"
                                + " where w.number = ?")
                .get(0)
                .get(0);
        return new Registered((String) number, 0, null);
    }

    private List<List<Object>> rows(Registered file, String sql) {
        return database.inTransaction(em -> {
            List<?> found =
                    em.createNativeQuery(sql).setParameter(1, file.number()).getResultList();
            return found.stream()
                    .map(row -> row instanceof Object[] cells ? List.of(cells) : List.<Object>of(row))
                    .toList();
        });
    }
}
