package org.fengqiao.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.WatchAct;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.transfer.TransferAct;
import org.fengqiao.time.ladder.Colour;
import org.fengqiao.time.ladder.RungStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTheInboxTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-06-15T00:30:00Z"));
    private static final Office TOWN =
            new Office("990101100", "城关镇综治中心", OfficeKind.CENTRE, "990101100", "990101", "990101");
    private static final Officer WANG = new Officer(7, "王", TOWN, Role.CASEWORKER);
    private static final Officer LI = new Officer(8, "李", TOWN, Role.CASEWORKER);
    private static final Officer HEAD = new Officer(9, "镇长", TOWN, Role.LEADER);

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void empty() throws SQLException {
        run("delete from outbox", "delete from inbox");
    }

    @Test
    void a_notice_arrives_where_it_was_sent_and_nowhere_else() throws SQLException {
        send(1, "REMIND", "990101100", 7L, null);
        send(2, "REPORT_BACK", "990101100", null, null);
        send(3, "REMIND", "990101100", null, "LEADER");
        send(4, "REMIND", "990101", null, null);
        assertThat(deliver()).isEqualTo(4);
        assertThat(kinds(WANG)).containsExactly(TransferAct.REPORT_BACK, WatchAct.REMIND);
        assertThat(kinds(LI)).containsExactly(TransferAct.REPORT_BACK);
        assertThat(kinds(HEAD)).containsExactly(WatchAct.REMIND, TransferAct.REPORT_BACK);
    }

    @Test
    void a_deputy_reads_for_the_colleague_who_is_away() throws SQLException {
        send(1, "REMIND", "990101100", 7L, null);
        deliver();
        assertThat(kinds(new Officer(8, "李", TOWN, Role.CASEWORKER, Set.of(7L))))
                .containsExactly(WatchAct.REMIND);
    }

    @Test
    void a_reminder_brings_its_rule_its_day_and_its_colour() throws SQLException {
        run("insert into outbox (id, county, at, kind, office, number, rule, step, colour, due_on, count, late) values"
                + " (1, '990101', '2026-06-15T00:00Z', 'REMIND', '990101100', '990101-2026-1', 'CLK-HANDLE',"
                + " 'RAISE_ABOVE', 'RED', '2026-06-14', 1, 1)");
        deliver();
        var letter = page(LI, null, 10).items().get(0);
        assertThat(letter.rule()).isEqualTo("CLK-HANDLE");
        assertThat(letter.due()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(letter.step()).isEqualTo(RungStep.RAISE_ABOVE);
        assertThat(letter.colour()).isEqualTo(Colour.RED);
        assertThat(letter.isLate()).isTrue();
        assertThat(letter.isCollapsed()).isFalse();
    }

    @Test
    void the_newest_come_first_page_by_page() throws SQLException {
        for (var i = 1; i <= 5; i++) {
            send(i, "REPORT_BACK", "990101100", i % 2 == 0 ? 8L : null, null);
        }
        deliver();
        var first = page(LI, null, 2);
        var second = page(LI, first.next(), 2);
        var third = page(LI, second.next(), 2);
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(2);
        assertThat(third.items()).hasSize(1);
        assertThat(third.next()).isNull();
        assertThat(first.items().get(1).id())
                .isGreaterThan(second.items().get(0).id());
    }

    @Test
    void what_is_read_is_read_once_and_for_the_whole_office() throws SQLException {
        send(1, "REPORT_BACK", "990101100", null, null);
        send(2, "REPORT_BACK", "990101100", 7L, null);
        deliver();
        assertThat(unread(WANG)).isEqualTo(2);
        var office = page(LI, null, 10).items().get(0);
        act(inbox -> {
            inbox.read(LI, office.id(), NOW);
            inbox.read(LI, office.id(), NOW);
            return null;
        });
        assertThat(unread(WANG)).isEqualTo(1);
        assertThat(unread(LI)).isZero();
        assertThat(page(WANG, null, 10).items()).extracting(Letter::read).containsExactlyInAnyOrder(true, false);
        long newest = page(WANG, null, 1).items().get(0).id();
        int marked = act(inbox -> inbox.readAll(WANG, newest, NOW));
        assertThat(marked).isEqualTo(1);
        assertThat(unread(WANG)).isZero();
    }

    @Test
    void a_notice_to_somebody_else_does_not_exist() throws SQLException {
        send(1, "REMIND", "990101100", 7L, null);
        deliver();
        long id = page(WANG, null, 1).items().get(0).id();
        assertThatThrownBy(() -> act(inbox -> {
                    inbox.read(LI, id, NOW);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(unread(WANG)).isEqualTo(1);
    }

    @Test
    void an_administrator_has_no_inbox_because_notices_name_cases() {
        var admin = new Officer(1, "管理员", TOWN, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> page(admin, null, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void messengers_of_two_nodes_deliver_each_notice_once() throws Exception {
        for (var i = 1; i <= 300; i++) {
            send(i, "REPORT_BACK", "990101100", null, null);
        }
        var nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = this::deliver;
            var delivered = 0;
            for (var each : nodes.invokeAll(List.of(node, node, node, node))) {
                delivered += each.get();
            }
            assertThat(delivered + deliver()).isEqualTo(300);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(unread(LI)).isEqualTo(300);
    }

    @Test
    void a_collapsed_notice_opens_into_the_reminders_it_counts() throws SQLException {
        run(
                "set session_replication_role = replica",
                "insert into outbox (id, county, at, kind, office, person, step, colour, count, late, since) values"
                        + " (1, '990101', '2026-06-15T00:01Z', 'REMIND', '990101100', 7, 'REMIND_HOLDER', 'YELLOW', 2, 0,"
                        + " '2026-06-15T00:00Z')",
                "insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen,"
                        + " office, tier, term, started_on, started_at, started_seq, due_on, due_at, warning_on,"
                        + " provisional, derivation) select -1, no, '990101', '990101-2026-1', 1, 'CLK-HANDLE', 'p', '1',"
                        + " 'X', false, '990101100', 'TOWN', '', date '2026-06-01' - no, '2026-06-01', 1,"
                        + " date '2026-07-30' - no, '2026-07-30', '2026-07-30', false, '' from generate_series(1, 4) no"
                        + " on conflict do nothing",
                "insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, seq,"
                        + " office, tier, person, role, before_import) select -1, no, 1, 0, '990101', '990101-2026-1',"
                        + " 'CLK-HANDLE', 'REMIND_HOLDER', 'YELLOW', '2026-06-15', timestamptz '2026-06-15T00:00Z'"
                        + " + (no - 1) * interval '1 minute', 2, '990101100', 'TOWN', case no when 4 then 8 else 7 end,"
                        + " null, false from generate_series(1, 4) no on conflict do nothing");
        deliver();
        long id = page(WANG, null, 1).items().get(0).id();
        List<CountedReminder> counted = act(inbox -> inbox.reminders(WANG, id));
        assertThat(counted)
                .extracting(CountedReminder::due)
                .containsExactly(LocalDate.of(2026, 7, 28), LocalDate.of(2026, 7, 29));
        assertThatThrownBy(() -> act(inbox -> inbox.reminders(LI, id))).isInstanceOf(Refusal.class);
        run(
                "set session_replication_role = replica",
                "delete from rung where case_id = -1",
                "delete from clock where case_id = -1");
    }

    private int deliver() {
        return database.inTransaction(em -> new Messenger(em).deliver(NOW));
    }

    private <T> T act(Function<Inbox, T> work) {
        return database.inTransaction(em -> work.apply(new Inbox(em)));
    }

    private InboxDesk.Page page(Officer who, Long after, int size) {
        return act(inbox -> inbox.page(who, after, size));
    }

    private int unread(Officer who) {
        return act(inbox -> inbox.unread(who));
    }

    private List<Act> kinds(Officer who) {
        return page(who, null, 10).items().stream().map(Letter::kind).toList();
    }

    private void send(int id, String kind, String office, Long person, String role) throws SQLException {
        run("insert into outbox (id, county, at, kind, office, person, role, number, seq) values (" + id
                + ", '990101', '2026-06-15T00:00Z', '" + kind + "', '" + office + "', " + person + ", "
                + (role == null ? "null" : "'" + role + "'") + ", '990101-2026-1', 1)");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
