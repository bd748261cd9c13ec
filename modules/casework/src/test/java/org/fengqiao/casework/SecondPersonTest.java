package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminLogRow;
import org.fengqiao.casework.administration.GrantDesk.Decided;
import org.fengqiao.casework.administration.GrantRequestRow;
import org.fengqiao.casework.administration.GrantState;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** boss is the administrator, guard and deputy guard are the second persons, jiwei the inspector. */
class SecondPersonTest {
    private static final String TOWN = "990101100";
    private static final String WATCH = "990101-jw";
    private static final String GOOD = "liushui-78-gaoshan";
    private PeopleRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new PeopleRoom();
        room.employ(1010, PeopleRoom.HOME, "guard2", PeopleRoom.HOME, Role.SECURITY);
        room.employ(1011, PeopleRoom.HOME, "audit2", PeopleRoom.HOME, Role.AUDIT);
    }

    @Test
    void whoever_watches_or_administers_is_neither_made_nor_unmade_by_one_administrator() throws Exception {
        for (var role : new Role[] {Role.INSPECTOR, Role.ADMINISTRATOR, Role.SECURITY, Role.AUDIT}) {
            waits(desk -> desk.hire("xin-" + role.name().toLowerCase(), "新人", null, WATCH, role));
            waits(desk -> desk.appoint(1003, WATCH, role));
        }
        for (long watched : new long[] {1002, 1005, 1007}) {
            waits(desk -> desk.resetPassword(watched, GOOD));
            waits(desk -> desk.deactivate(watched));
            waits(desk -> desk.endPost(watched));
        }
        room.employ(1012, PeopleRoom.HOME, "jiwei2", WATCH, Role.INSPECTOR);
        waits(desk -> desk.nameDeputy(1005, 1012L));
    }

    @Test
    void an_administrator_gives_himself_nothing() throws Exception {
        room.employ(1012, PeopleRoom.HOME, "centre", PeopleRoom.HOME, Role.CASEWORKER);
        room.employ(1013, PeopleRoom.HOME, "boss2", PeopleRoom.HOME, Role.ADMINISTRATOR);
        waits(desk -> desk.appoint(1001, TOWN, Role.LEADER));
        waits(desk -> desk.appoint(1001, PeopleRoom.HOME, Role.CASEWORKER));
        waits(desk -> desk.nameDeputy(1012, 1001L));
        waits(desk -> desk.resetPassword(1001, GOOD));
    }

    @Test
    void an_inspector_is_not_taken_from_the_watch_by_a_newer_post() throws Exception {
        waits(desk -> desk.appoint(1005, TOWN, Role.CASEWORKER));
        room.is("jiwei");
        assertThat(room.who.is(Role.INSPECTOR)).isTrue();
    }

    @Test
    void ordinary_posts_stay_with_the_administrator_alone() {
        done(desk -> desk.hire("xinren", "新人", GOOD, TOWN, Role.CASEWORKER));
        done(desk -> desk.appoint(1003, TOWN, Role.LEADER));
        done(desk -> desk.nameDeputy(1003, 1004L));
        done(desk -> desk.resetPassword(1004, GOOD));
        done(desk -> desk.endPost(1003));
        done(desk -> desk.deactivate(1004));
    }

    @Test
    void what_is_confirmed_is_done_exactly_and_the_password_is_told_once_to_who_confirmed() {
        room.people(desk -> desk.hire("xin", "新人", null, WATCH, Role.INSPECTOR));
        var decided = decide("guard", newest(), true);
        assertThat(decided.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(decided.request().state()).isEqualTo(GrantState.CONFIRMED);
        assertThat(number("staff s join post p on p.staff_id = s.id where s.login = 'xin' and p.office = '" + WATCH
                        + "' and p.role = 'INSPECTOR' and s.must_change and s.password_hash = 'hash of "
                        + decided.password() + "'"))
                .isEqualTo(1);
        assertThat(room.log().toString()).doesNotContain(decided.password());
    }

    @Test
    void whoever_comes_to_a_watched_post_leaves_the_password_that_the_administrator_knew() {
        room.people(desk -> desk.resetPassword(1003, GOOD));
        room.people(desk -> desk.appoint(1003, WATCH, Role.INSPECTOR));
        var decided = decide("guard", newest(), true);
        assertThat(number("staff where id = 1003 and must_change and password_hash = 'hash of " + decided.password()
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void neither_who_asked_nor_who_gains_nor_who_has_no_such_post_decides() throws Exception {
        room.people(desk -> desk.resetPassword(1002, GOOD));
        long id = newest();
        refuses(Why.NOT_THE_SECOND, () -> decide("guard", id, true));
        for (var login : new String[] {"boss", "jiwei", "audit", "clerk"}) {
            refuses(Why.NO_POWER, () -> decide(login, id, true));
        }
        room.employ(1013, PeopleRoom.ELSEWHERE, "guard102", PeopleRoom.ELSEWHERE, Role.SECURITY);
        refuses(Why.UNKNOWN_THING, () -> decide("guard102", id, true));
        room.run("update post set valid_to = '2020-02-02' where id = 1001");
        room.employ(1014, PeopleRoom.HOME, "boss2", PeopleRoom.HOME, Role.ADMINISTRATOR);
        room.run("update post set valid_to = '2020-02-02' where id = 1010");
        room.run("update post set role = 'SECURITY', valid_to = null where id = 1001");
        refuses(Why.NOT_THE_SECOND, () -> decide("boss", id, true));
    }

    @Test
    void a_request_is_decided_once_and_lapses_after_a_week() {
        room.people(desk -> desk.resetPassword(1005, GOOD));
        long id = newest();
        assertThat(decide("guard", id, false).request().state()).isEqualTo(GrantState.DECLINED);
        refuses(Why.REQUEST_OVER, () -> decide("guard2", id, true));
        room.is("boss");
        room.people(desk -> desk.resetPassword(1005, GOOD));
        long late = newest();
        var inAWeek = new Moment(Instant.now().plusSeconds(7 * 86_400 + 60));
        room.database.inTransaction(em -> {
            new Housekeeping(em).tidy(inAWeek);
            return null;
        });
        refuses(Why.REQUEST_OVER, () -> decide("guard", late, true));
        assertThat(room.log().get(0).act()).isEqualTo(AdminAct.LAPSE);
        assertThat(room.log().get(0).after()).contains("某boss (boss)");
        assertThat(number("staff where id = 1005 and password_hash <> 'old'")).isZero();
    }

    @Test
    void a_decline_needs_a_reason() {
        room.people(desk -> desk.resetPassword(1005, GOOD));
        room.is("guard");
        assertThatThrownBy(() -> room.second(desk -> desk.decide(newestAs("guard"), false, " ")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("reason"));
    }

    @Test
    void what_changed_meanwhile_is_not_done() throws Exception {
        room.people(desk -> desk.appoint(1003, WATCH, Role.INSPECTOR));
        long appointing = newest();
        room.people(desk -> desk.appoint(1003, TOWN, Role.LEADER));
        refuses(Why.REQUEST_OVERTAKEN, () -> decide("guard", appointing, true));
        room.is("boss");
        room.people(desk -> desk.hire("xin", "新人", null, WATCH, Role.INSPECTOR));
        long hiring = newest();
        room.people(desk -> desk.hire("xin", "别人", GOOD, TOWN, Role.CASEWORKER));
        refuses(Why.REQUEST_OVERTAKEN, () -> decide("guard", hiring, true));
        room.is("boss");
        room.people(desk -> desk.endPost(1005));
        long ending = newest();
        room.run("update post set valid_to = '2020-02-02' where id = 1001");
        refuses(Why.REQUEST_OVERTAKEN, () -> decide("guard", ending, true));
    }

    @Test
    void nobody_holds_two_of_the_posts_that_watch_or_administer() {
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.SECURITY, Role.AUDIT}) {
            refuses(Why.POSTS_APART, () -> room.people(desk -> desk.appoint(1005, WATCH, role)));
        }
        refuses(Why.POSTS_APART, () -> room.people(desk -> desk.appoint(1011, PeopleRoom.HOME, Role.SECURITY)));
        room.people(desk -> desk.appoint(1003, WATCH, Role.SECURITY));
        long one = newest();
        room.people(desk -> desk.appoint(1003, WATCH, Role.AUDIT));
        long other = newest();
        decide("guard", one, true);
        room.is("boss");
        assertThatThrownBy(() -> decide("guard", other, true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.run("insert into post (id, staff_id, office, role, valid_from)"
                        + " values (2001, 1005, '990101', 'ADMINISTRATOR', '2026-01-01')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("two of the posts");
    }

    @Test
    void the_last_of_the_three_stays() throws Exception {
        room.run("update staff set active = false where id in (1010, 1011)");
        for (long last : new long[] {1002, 1007, 1001}) {
            refuses(Why.LAST_IN_POST, () -> room.people(desk -> desk.endPost(last)));
        }
        for (long last : new long[] {1002, 1007}) {
            refuses(Why.LAST_IN_POST, () -> room.people(desk -> desk.deactivate(last)));
            refuses(Why.LAST_IN_POST, () -> room.people(desk -> desk.appoint(last, TOWN, Role.CASEWORKER)));
        }
        refuses(Why.NO_SECOND_PERSON, () -> room.people(desk -> desk.resetPassword(1002, GOOD)));
    }

    @Test
    void each_step_is_a_line_with_both_persons_before_and_after() throws Exception {
        room.employ(1012, PeopleRoom.HOME, "jiwei2", WATCH, Role.INSPECTOR);
        room.people(desk -> desk.deactivate(1012));
        decide("guard", newest(), false);
        line(0, AdminAct.DECLINE, "guard");
        assertThat(room.log().get(0).after()).contains("某boss (boss)", "结论");
        room.is("boss");
        room.people(desk -> desk.endPost(1012));
        long id = newest();
        line(0, AdminAct.ASK_SECOND, "boss");
        decide("guard", id, true);
        line(0, AdminAct.END_POST, "guard");
        line(1, AdminAct.CONFIRM, "guard");
    }

    @Test
    void the_owner_is_told_who_gave_the_password_and_nobody_takes_that_back() throws Exception {
        room.people(desk -> desk.resetPassword(1003, GOOD));
        assertThat(number("inbox where person = 1003 and kind = 'PASSWORD_GIVEN' and number = '某boss (boss)'"))
                .isEqualTo(1);
        assertThat(number("staff where id = 1003 and must_change")).isEqualTo(1);
        room.is("clerk");
        assertThat(room.second(desk -> desk.giver()).orElseThrow().name()).isEqualTo("某boss (boss)");
        room.people(desk -> desk.changeOwnPassword("qingshan-45-lvshui"));
        assertThat(number("staff where id = 1003 and must_change")).isZero();
        boolean stillTold = room.second(desk -> desk.giver().isPresent());
        assertThat(stillTold).isFalse();
        assertThat(number("(select has_table_privilege(u, 'inbox', 'delete') as may from (values ('fengqiao_app')) v(u)"
                        + " where exists (select 1 from pg_roles where rolname = u)) r where may"))
                .isZero();
    }

    @Test
    void whoever_writes_the_table_decides_nothing_twice_and_nothing_for_themselves() throws Exception {
        room.people(desk -> desk.resetPassword(1002, GOOD));
        long id = newest();
        broken("update grant_request set state = 'CONFIRMED', decided_by = 1001, decided_at = now() where id = " + id);
        broken("update grant_request set state = 'CONFIRMED', decided_by = 1002, decided_at = now() where id = " + id);
        broken("update grant_request set person = 1003 where id = " + id);
        broken("delete from grant_request where id = " + id);
        room.run("update grant_request set state = 'LAPSED', decided_at = now() where id = " + id);
        broken("update grant_request set state = 'WAITING', decided_at = null where id = " + id);
    }

    private void line(int at, AdminAct act, String login) {
        AdminLogRow row = room.log().get(at);
        assertThat(row.act()).isEqualTo(act);
        assertThat(row.login()).isEqualTo(login);
        assertThat(row.whom()).isEqualTo("某jiwei2 (jiwei2)");
        if (act != AdminAct.DECLINE) {
            assertThat(row.before()).contains(WATCH, "纪检监察人员");
        }
        if (act == AdminAct.ASK_SECOND || act == AdminAct.CONFIRM) {
            assertThat(row.after()).contains("结束任职", "某boss (boss)");
        }
    }

    private void broken(String sql) {
        assertThatThrownBy(() -> room.run(sql)).isInstanceOf(SQLException.class);
    }

    /** Nothing is done, and a request stands. */
    private void waits(Consumer<PeopleDesk> does) throws SQLException {
        long before = number("grant_request where state = 'WAITING'");
        var stood = state();
        room.people(does);
        assertThat(number("grant_request where state = 'WAITING'")).isEqualTo(before + 1);
        assertThat(state()).isEqualTo(stood);
    }

    private void done(Consumer<PeopleDesk> does) {
        var stood = state();
        room.people(does);
        assertThat(number("grant_request")).isZero();
        assertThat(state()).isNotEqualTo(stood);
    }

    private String state() {
        return room.database.inTransaction(em -> Sql.of(
                        em,
                        "select (select string_agg(s::text, ' ' order by id) from staff s) || (select string_agg(p::text,"
                                + " ' ' order by id) from post p) as state")
                .first(r -> r.text("state"))
                .orElseThrow());
    }

    private Decided decide(String login, long id, boolean agreed) {
        room.is(login);
        return room.second(desk -> desk.decide(id, agreed, agreed ? null : "结论：没有必要"));
    }

    private long newest() {
        return newestAs("boss");
    }

    private long newestAs(String login) {
        room.is(login);
        return room.second(desk -> desk.all()).stream()
                .mapToLong(GrantRequestRow::id)
                .max()
                .orElseThrow();
    }

    private long number(String from) {
        return room.number("select count(*) as n from " + from);
    }

    private static void refuses(Reason why, org.assertj.core.api.ThrowableAssert.ThrowingCallable does) {
        assertThatThrownBy(does).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.why())
                .isEqualTo(why));
    }
}
