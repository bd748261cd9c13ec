package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fengqiao.model.Moment;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.supervision.ladder.LadderSweep;
import org.fengqiao.time.LegalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A county that the version before has written, as its tables stood at migration 21: cases of every kind, a ledger that
 * was imported, reminders. The update says once for each case what stands, and its logs go on from there.
 */
class CountyOfTheVersionBeforeTest {
    private static Database database;
    private static long events;
    private static int cases;

    @BeforeAll
    static void update() throws SQLException, IOException {
        database = Postgres.asOf("21");
        try (var connection = database.connect(Postgres.OWNER)) {
            fill(connection);
        }
        events = database.number("select count(*) from event");
        cases = (int) database.number("select count(*) from casefile");
        database.run("create table before as select id, version, due, stage, last_seq from casefile");
        Postgres.update(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** But for the day it is due: the law's own where one of them runs. */
    @Test
    void each_case_gets_one_quiet_event_and_nothing_else_of_it_moves() {
        assertThat(cases).isGreaterThan(80);
        assertThat(database.number("select count(*) from event")).isEqualTo(events + cases);
        assertThat(database.number(
                        "select count(*) from before b join casefile c on c.id = b.id and c.version = b.version"
                                + " and c.stage = b.stage and c.last_seq = b.last_seq + 1"))
                .isEqualTo(cases);
        assertThat(
                        database.number(
                                """
                        select count(*) from casefile c where c.due is distinct from coalesce(
                            (select k.due_at from clock k where k.case_id = c.id and k.part is null and not k.citizen
                                and k.tier is not null and not k.optional and k.ended_on is null and k.paused_on is null
                              order by k.local, k.due_at limit 1), 'infinity')"""))
                .isZero();
    }

    @Test
    void the_chains_are_whole_and_say_what_the_tables_say() throws SQLException {
        assertThat(FoldedCountyTest.faults(database)).isEmpty();
        assertThat(FoldedCountyTest.differences(database, cases)).isEmpty();
    }

    @Test
    void and_still_do_when_the_clock_watch_has_gone_on() throws SQLException {
        var later = database.copy();
        var swept = new LadderSweep(
                        later.as(Postgres.APP), LegalTime.load(Optional.empty()).ladder())
                .run(new Moment(java.time.Instant.parse("2027-02-01T02:00:00Z")));
        assertThat(swept.fired()).isPositive();
        assertThat(FoldedCountyTest.faults(later)).isEmpty();
        assertThat(FoldedCountyTest.differences(later, cases)).isEmpty();
        later.close();
    }

    @Test
    void whoever_edits_a_table_afterwards_is_found() throws SQLException {
        var edited = database.copy();
        edited.run("update clock set due_on = due_on + 1 where case_id = (select min(id) from casefile) and no = 2");
        assertThat(FoldedCountyTest.differences(edited, cases))
                .singleElement()
                .matches(each -> each.row().equals("clock.2") && each.field().equals("due"));
        edited.close();
    }

    /** The rows as COPY wrote them. */
    private static void fill(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var in = CountyOfTheVersionBeforeTest.class.getResourceAsStream("county-21.copy.gz");
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            statement.execute("set session_replication_role = replica");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var command = lines.readLine(); command != null; command = lines.readLine()) {
                var rows = new StringBuilder();
                for (var line = lines.readLine(); !line.equals("\\."); line = lines.readLine()) {
                    rows.append(line).append('\n');
                }
                copy.copyIn(command, new StringReader(rows.toString()));
            }
        }
    }
}
