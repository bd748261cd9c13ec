package org.fengqiao.model.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of the version before keeps its assignments, and what was met stays met, missed stays missed. */
class PartsMigrationTest {
    private static final String ZONE = " at time zone 'Asia/Shanghai'";
    private static Database database;
    private static String before;

    @BeforeAll
    static void migrate() {
        database = Postgres.laidUpTo("21");
        database.run(
                "insert into region (code, name, level) values ('990101', '桐溪县', 'county')",
                "insert into office (code, name, kind, tier, centre, county) values"
                        + " ('990101', '县中心', 'CENTRE', 'COUNTY', '990101', '990101')",
                "set session_replication_role = replica",
                "insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at, purpose,"
                        + " category, channel, region, headcount, registered_at, registered_office, held_office, held_ground,"
                        + " held_from, spans, open_assignments, assignments, parties, last_seq, last_hash, last_at, touched,"
                        + " handlers, conflicted, imported) values (1, '990101', 'x', 1, 'HANDLING', 1, 'FIRST', now(),"
                        + " 'APPEAL', '02', 'VISIT', '990101', 1, now(), '990101', '990101', 'HANDLING', now(), 0, 1, 2, 1,"
                        + " 1, 'h', now(), ',', ',', ',', false)",
                "insert into assignment (case_id, no, county, number, task, from_office, to_office, whistle, sent_at, due_at,"
                        + " received_by, reported_at) values"
                        + " (1, 1, '990101', 'x', '查明', '990101', '990101', false, now(), '2026-03-11T00:00+08:00', 7, now()),"
                        + " (1, 2, '990101', 'x', '到场', '990101', '990101', true, now(), '2026-03-11T15:00+08:00', null,"
                        + " null)");
        clock(1, "2026-03-10", "2026-03-10", "2026-03-10T23:59:59+08:00");
        clock(2, "2026-03-10", "2026-03-11", "2026-03-11T00:00:00+08:00");
        clock(3, "2026-03-10", "2026-03-10", "2026-03-15T09:00:00+08:00");
        clock(4, "2026-03-10", "2026-03-12", "2026-03-15T09:00:00+08:00");
        clock(5, "2026-03-10", "2026-03-12", "2026-03-10T09:00:00+08:00");
        clock(6, "2026-03-10", "2026-03-09", "2026-03-09T09:00:00+08:00");
        before = text("select string_agg(no || case when ended_on > due_on then ' missed' else ' met' end, ', '"
                + " order by no) from clock where ended_on is not null");
        Postgres.migrate(database);
    }

    private static void clock(int no, String due, String ended, String at) {
        database.run(("set session_replication_role = replica; insert into clock (case_id, no, county, number, episode,"
                        + " assignment, rule, pack, pack_version, owner, citizen, office, tier, term, started_on,"
                        + " started_at, started_seq, due_on, due_at, warning_on, provisional, derivation, ended_on,"
                        + " ended_at, ended_seq, ended_as) values (1, %d, '990101', 'x', 1, 2, 'CLK-ASSIGNED', 'national',"
                        + " '1', 'COMPETENT_OFFICE', false, '990101', 'COUNTY', '9 CALENDAR_DAYS', '2026-03-01', now(), 1,"
                        + " '%s', (date '%s' + 1)::timestamp" + ZONE + ", '%s', false, '', '%s', '%s', 2, 'MET')")
                .formatted(no, due, due, due, ended, at));
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void an_assignment_is_a_part_of_its_kind() {
        assertThat(text(
                        "select string_agg(concat_ws(' ', no, kind, office, person, done_at is not null, whole_day), ', '"
                                + " order by no) from part"))
                .isEqualTo("1 ASSIGNMENT 990101 7 t t, 2 WHISTLE 990101 f f");
        assertThat(database.number("select open_parts * 10 + parts from casefile"))
                .isEqualTo(12);
        assertThat(database.number("select count(*) from clock where part = 2")).isEqualTo(6);
    }

    @Test
    void what_was_met_stays_met_and_what_was_missed_stays_missed() {
        assertThat(before).isEqualTo("1 met, 2 missed, 3 met, 4 missed, 5 missed, 6 met");
        assertThat(text("select string_agg(no || case when ended_at >= due_at then ' missed' else ' met' end, ', '"
                        + " order by no) from clock where ended_on is not null"))
                .isEqualTo(before);
    }

    @Test
    void a_clock_ended_on_the_day_for_which_it_counted() {
        assertThat(database.number("select count(*) from clock where (ended_at" + ZONE + ")::date <> ended_on"))
                .isZero();
        assertThat(text("select to_char(ended_at" + ZONE + ", 'MM-DD HH24:MI:SS.US') from clock where no = 4"))
                .isEqualTo("03-12 23:59:59.999999");
        assertThat(text("select to_char(ended_at" + ZONE + ", 'MM-DD HH24:MI') from clock where no = 6"))
                .isEqualTo("03-09 09:00");
    }

    static Stream<String> refused() {
        var row = "insert into part (case_id, no, county, number, task, from_office, sent_at, kind, office, party)"
                + " values (1, 9, '990101', 'x', '查明', '990101', now(), ";
        return Stream.of(row + "'TASK', null, null)", row + "'TASK', '990101', 1)", row + "'FAVOUR', '990101', null)");
    }

    @ParameterizedTest
    @MethodSource
    void refused(String part) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.run(part))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .hasMessageContaining("part_");
    }

    private static String text(String sql) {
        try (var connection = database.connect(Postgres.OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
