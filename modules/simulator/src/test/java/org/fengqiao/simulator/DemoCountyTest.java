package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.sql.DataSource;
import org.fengqiao.casework.CountingDataSource;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo county in a real database, written by the application's own role. */
@Tag("heavy")
class DemoCountyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int CASES = 2000;

    private static Database database;
    private static DataSource app;
    private static List<String> statements;

    @BeforeAll
    static void load() throws SQLException {
        database = Postgres.fresh();
        app = database.as(Postgres.APP);
        var counting = new CountingDataSource(app);
        DemoCounty.load(counting, null, NOW, "Fengqiao-demo-1", words -> {});
        statements = counting.statements();
        System.out.println("Round trips of the demo county: " + statements.size());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void is_there_while_one_waits() throws SQLException {
        assertThat(number("select count(*) from casefile")).isEqualTo(CASES);
        assertThat(number("select count(*) from narrative")).isEqualTo(CASES);
        assertThat(number("select count(distinct stage) from casefile")).isGreaterThanOrEqualTo(13);
        // Not the time it takes: that says how busy the machine is.
        assertThat(statements).hasSizeLessThanOrEqualTo(CASES / 5);
    }

    @Test
    void every_stored_date_re_derives_identically_in_two_ways() throws SQLException {
        try (var connection = app.getConnection()) {
            var seen = new StoredDates(connection).rederived();
            assertThat(seen.differences()).isEmpty();
            assertThat(seen.clocks())
                    .isEqualTo(number("select count(*) from clock"))
                    .isGreaterThan(4L * CASES);
            assertThat(seen.extended()).isGreaterThan(50);
            assertThat(seen.rolled()).isGreaterThan(500);
            assertThat(seen.provisional()).isPositive();
        }
    }

    /** 人民调解法 is not the regulation on petitions, and a county's own targets are no law. */
    @Test
    void the_regulation_binds_no_dispute_no_village_and_no_political_legal_body_in_litigation() throws SQLException {
        var ofTheRegulation =
                """
                select count(*) from clock k join casefile c on c.id = k.case_id join office o on o.code = k.office
                 where k.pack = 'national' and k.rule not in ('CLK-MEDIATION', 'CLK-CONFIRM-WINDOW') and\s""";
        assertThat(number(ofTheRegulation + "c.purpose = 'DISPUTE'")).isZero();
        assertThat(number(ofTheRegulation + "o.tier = 'VILLAGE' and not k.citizen"))
                .isZero();
        assertThat(number(ofTheRegulation + "c.litigation_rights and o.functions like '%political-legal%'"))
                .isZero();
        assertThat(number(ofTheRegulation + "c.purpose = 'APPEAL'")).isGreaterThan(100);
    }

    /** Counted apart from the model: of what runs, the figures name a body that the rule binds, or the one it is for. */
    @Test
    void what_runs_is_owed_by_a_body_that_the_regulation_binds() throws SQLException {
        var running =
                """
                select count(*) from standing_clock k join casefile c on c.id = k.case_id
                  join office o on o.code = coalesce(k.charged, c.held_office)
                 where k.ended_on is null and k.part is null and not k.citizen and k.tier is not null
                   and k.rule in ('CLK-NOTICE-DIRECT', 'CLK-NOTICE-REFERRED', 'CLK-HANDLE') and\s""";
        var organ =
                """
                exists (select 1 from office b where b.code in (o.code, o.receives_as)
                           and (b.functions like '%organ%' or b.functions like '%station%'))""";
        assertThat(number(running + "not " + organ)).isZero();
        assertThat(number(running + organ)).isGreaterThan(30);
        assertThat(number(running + "k.charged is not null and k.charged <> c.held_office"))
                .isPositive();
    }

    @Test
    void heads_can_log_in_to_decide_on_more_time_and_the_government_to_review() throws Exception {
        assertThat(opens("l990101100")).isTrue();
        assertThat(opens("l990101101")).isTrue();
        assertThat(opens("l990101100-sfs")).isTrue();
        assertThat(opens("leader")).isTrue();
        assertThat(opens("u990101-zf-1")).isTrue();
        assertThat(opens("u990101-xfj-1")).isTrue();
        assertThat(opens("u990101102-1")).isFalse();
    }

    /** Whether the demo password opens the account: hashed again with the stored salt it gives the stored hash. */
    private static boolean opens(String login) throws Exception {
        try (var connection = app.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select password_hash from staff where login = '" + login + "'")) {
            assertThat(row.next()).as(login).isTrue();
            var parts = row.getString(1).split(":");
            var key = new PBEKeySpec(
                    "Fengqiao-demo-1".toCharArray(),
                    Base64.getDecoder().decode(parts[2]),
                    Integer.parseInt(parts[1]),
                    Base64.getDecoder().decode(parts[3]).length * 8);
            var again =
                    SecretKeyFactory.getInstance(parts[0]).generateSecret(key).getEncoded();
            return Base64.getEncoder().encodeToString(again).equals(parts[3]);
        }
    }

    @Test
    void every_chain_is_whole() throws SQLException {
        var faults = new ArrayList<Fault>();
        try (var connection = app.getConnection()) {
            connection.setAutoCommit(false);
            var outcome = new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            assertThat(outcome.cases()).isEqualTo(CASES);
            assertThat(outcome.checked())
                    .isEqualTo(number("select count(*) from event"))
                    .isGreaterThan(8L * CASES / 2);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void custody_has_no_gap_no_overlap_and_sums_to_the_episodes() throws SQLException {
        assertThat(
                        number(
                                """
                select count(*) from custody c where c.previous_to is not null and not exists
                 (select 1 from custody p where p.case_id = c.case_id and p.episode = c.episode and p.to_at = c.from_at)"""))
                .isZero();
        assertThat(
                        number(
                                """
                select count(*) from episode e where e.closed_at - e.opened_at is distinct from
                 (select sum(c.to_at - c.from_at) from custody c where c.case_id = e.case_id and c.episode = e.no)"""))
                .isZero();
        assertThat(
                        number(
                                """
                select count(*) from casefile f where f.closed_at is null and f.held_from - f.episode_opened_at <>
                 (select coalesce(sum(c.to_at - c.from_at), interval '0') from custody c
                   where c.case_id = f.id and c.episode = f.episode)"""))
                .isZero();
    }

    @Test
    void the_ids_of_later_cases_do_not_meet_its_own() throws SQLException {
        for (var table : List.of("casefile", "staff", "post", "outbox")) {
            assertThat(number("select coalesce(max(id), 0) from " + table))
                    .as(table)
                    .isLessThanOrEqualTo(number("select last_value from " + table + "_seq"));
        }
    }

    @Test
    void everybody_who_acted_worked_in_that_office() throws SQLException {
        assertThat(
                        number(
                                """
                select count(*) from event e where e.person is not null and not exists
                 (select 1 from post p where p.staff_id = e.person and p.office = e.office)"""))
                .isZero();
        assertThat(number("select count(*) from staff where login in ('county', 'town', 'village', 'department',"
                        + " 'leader', 'inspector', 'admin', 'town2', 'village2', 'department2')"))
                .isEqualTo(10);
        assertThat(number("select count(*) from office o where kind in ('CENTRE', 'DEPARTMENT') and not exists"
                        + " (select 1 from post p where p.office = o.code and p.role = 'CASEWORKER')"))
                .isZero();
    }

    @Test
    void old_notices_do_not_flood_the_outbox() throws SQLException {
        assertThat(number("select count(*) from outbox")).isBetween(1L, 200L);
        assertThat(number("select count(*) from outbox where at < timestamptz '2026-11-20 02:00:00Z'"))
                .isZero();
    }

    @Test
    void a_second_load_changes_nothing() throws SQLException {
        DemoCounty.load(app, null, NOW, "another", words -> {
            throw new AssertionError(words);
        });
        assertThat(number("select count(*) from casefile")).isEqualTo(CASES);
    }

    @Test
    void a_load_that_breaks_off_leaves_nothing() throws SQLException {
        var cut = Postgres.fresh();
        var owner = cut.as(Postgres.OWNER);
        assertThatThrownBy(() -> DemoCounty.load(owner, null, NOW, "another", 600, words -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        for (var table : List.of("office", "staff", "casefile", "event")) {
            assertThat(cut.number("select count(*) from " + table)).as(table).isZero();
        }
        cut.close();
    }

    @Test
    void the_tables_are_as_full_as_they_should_be() throws SQLException {
        var counts = new HashMap<String, Long>();
        for (var table : List.of(
                "casefile",
                "event",
                "custody",
                "party",
                "case_scope",
                "handler",
                "episode",
                "part",
                "link",
                "outbox",
                "staff",
                "post",
                "office")) {
            counts.put(table, number("select count(*) from " + table));
        }
        assertThat(counts.get("episode"))
                .isGreaterThanOrEqualTo(number("select count(*) from casefile where closed_at is not null"));
        assertThat(counts.get("part")).isPositive();
        assertThat(counts.get("link")).isPositive();
    }

    private static long number(String sql) {
        return database.number(sql);
    }
}
