package org.fengqiao.model.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database of the version before learns which of its clocks are the county's own, and by which its cases are due. */
class TargetsMigrationTest {
    private static Database database;

    @BeforeAll
    static void migrate() {
        database = Postgres.laidUpTo("30");
        database.run(
                "insert into region (code, name, level) values ('990101', '桐溪县', 'county')",
                "insert into office (code, name, kind, tier, centre, county, functions) values"
                        + " ('990101', '县中心', 'CENTRE', 'COUNTY', '990101', '990101', 'platform')",
                "insert into pack_version (id, county, pack, version, name, local, takes, effective, text, digest, reason,"
                        + " state, proposed_by, proposed_at) values (1, '990101', 'letters', '1', '国家的另一部', false,"
                        + " 'new-clocks', '2026-01-01', '', '', '', 'PUBLISHED', 1, now())");
        casefile(1);
        casefile(2);
        clock(1, 1, "response", "2026-03-12");
        clock(1, 2, "national", "2026-03-24");
        clock(1, 3, "letters", "2026-03-25");
        clock(2, 1, "village-and-town", "2026-05-09");
        Postgres.migrate(database);
    }

    private static void casefile(long id) {
        database.run(
                ("set session_replication_role = replica; insert into casefile (id, county, number, version, stage,"
                                + " episode, episode_kind, episode_opened_at, purpose, category, channel, region, headcount,"
                                + " registered_at, registered_office, held_office, held_ground, held_from, spans, open_parts,"
                                + " parts, parties, last_seq, last_hash, last_at, touched, handlers, conflicted, imported, due)"
                                + " values (%d, '990101', 'x%1$d', 1, 'HANDLING', 1, 'FIRST', now(), 'APPEAL', '02', 'VISIT',"
                                + " '990101', 1, now(), '990101', '990101', 'HANDLING', now(), 0, 0, 0, 1, 1, 'h', now(), ',',"
                                + " ',', ',', false, '2026-03-13T00:00+08:00')")
                        .formatted(id));
    }

    private static void clock(long id, int no, String pack, String due) {
        database.run(("set session_replication_role = replica; insert into clock (case_id, no, county, number, episode,"
                        + " rule, pack, pack_version, owner, citizen, office, tier, term, started_on, started_at,"
                        + " started_seq, due_on, due_at, warning_on, provisional, derivation) values (%d, %d, '990101',"
                        + " 'x', 1, 'ANY', '%s', '1', 'COMPETENT_OFFICE', false, '990101', 'COUNTY', '9 CALENDAR_DAYS',"
                        + " '2026-03-01', now(), 1, '%s', (date '%4$s' + 1)::timestamp at time zone 'Asia/Shanghai',"
                        + " '%4$s', false, '')")
                .formatted(id, no, pack, due));
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void what_came_from_no_pack_of_the_country_is_local() {
        assertThat(text("select string_agg(pack, ', ' order by pack) from clock where local"))
                .isEqualTo("response, village-and-town");
    }

    @Test
    void a_case_is_due_by_the_law_where_the_law_gives_a_day() {
        assertThat(text("select string_agg(((due at time zone 'Asia/Shanghai')::date - 1)::text, ', ' order by id)"
                        + " from casefile"))
                .isEqualTo("2026-03-24, 2026-05-09");
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
