package org.fengqiao.supervision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.fengqiao.model.postgres.Postgres.APP;
import static org.fengqiao.model.postgres.Postgres.OWNER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.ladder.Ladder;

/** A county full of open clocks, and a recount of its rungs that knows nothing of SQL. */
final class LadderCounty implements AutoCloseable {
    static final Ladder LADDER = LegalTime.load(Optional.empty()).ladder();
    static final Moment NOW = new Moment(Instant.parse("2026-06-15T00:30:00Z"));

    private final Database filled = Postgres.fresh();
    private Database database = filled;

    LadderCounty() throws IOException, SQLException {
        try (var connection = filled.connect(OWNER)) {
            CountySetup.load(connection, null);
        }
    }

    /** Opens that many cases with a clock each; the first {@code due} of them wait for the sweep of {@link #NOW}. */
    LadderCounty fill(int open, int due) throws IOException, SQLException {
        try (var in = LadderCounty.class.getResourceAsStream("open_clocks.sql")) {
            run(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{now}", NOW.at().toString())
                    .replace("{first}", "1")
                    .replace("{last}", String.valueOf(open))
                    .replace("{due}", String.valueOf(due)));
        }
        return this;
    }

    /** Every {@code nth} of the clocks that are due becomes a whistle of 24 hours that was blown so many hours ago. */
    LadderCounty callEvery(int nth, int hoursAgo) {
        run(
                """
                update clock
                   set rule = 'CLK-ASSIGNED', term = '24 HOURS', started_at = begun, started_on = (begun {zone})::date,
                       due_at = ends, due_on = ((ends - interval '1 microsecond') {zone})::date,
                       warning_on = ((ends - interval '1 microsecond') {zone})::date,
                       next_at = least(begun + interval '12 hours', ends - interval '3 hours')
                  from (select timestamptz '{now}' - {ago} * interval '1 hour' as begun,
                               timestamptz '{now}' + (24 - {ago}) * interval '1 hour' as ends) t
                 where case_id % {nth} = 0 and next_at <= timestamptz '{now}'"""
                        .replace("{zone}", "at time zone 'Asia/Shanghai'")
                        .replace("{now}", NOW.at().toString())
                        .replace("{ago}", String.valueOf(hoursAgo))
                        .replace("{nth}", String.valueOf(nth)));
        return this;
    }

    /** From here on a fresh copy is worked on. */
    void renew() {
        drop();
        database = filled.copy();
    }

    private void drop() {
        if (database != filled) {
            database.close();
        }
    }

    void run(String... statements) {
        database.run(statements);
    }

    DataSource app() {
        return database.as(APP);
    }

    long count(String sql) {
        return database.number(sql);
    }

    String text(String sql) throws SQLException {
        try (var connection = database.connect(OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString().strip();
        }
    }

    /** Every rung that has come by a moment fired once at its planned time, and no other; the clock waits for the next. */
    void assertEveryRungFiredOnce(Moment now) throws SQLException {
        var fired = new HashMap<String, Instant>();
        each("select case_id, clock, round, pos, planned_at from rung", row -> {
            var before = fired.put(
                    row.getLong(1) + "/" + row.getInt(2) + "/" + row.getInt(3) + "/" + row.getInt(4), at(row, 5));
            assertThat(before).isNull();
        });
        var expected = new HashMap<String, Instant>();
        each(
                "select case_id, no, round, rule, tier, started_on, warning_on, due_on, next_at, provisional, term,"
                        + " started_at, due_at from clock"
                        + " where ended_on is null and not citizen and paused_on is null",
                row -> expected.putAll(expected(row, now)));
        assertThat(fired).hasSameSizeAs(expected).isEqualTo(expected);
        assertThat(count("select count(*) from event where act = 'REMIND'")).isEqualTo(expected.size());
    }

    private static Map<String, Instant> expected(ResultSet row, Moment now) throws SQLException {
        var rungs = new HashMap<String, Instant>();
        Instant next = null;
        for (var rung : LADDER.rungs(row.getString(4), row.getString(5))) {
            var at = row.getString(11).endsWith("HOURS")
                    ? rung.at(at(row, 12), at(row, 13))
                    : rung.at(day(row, 6), day(row, 7), day(row, 8));
            if (Ladder.isMiss(rung) && row.getBoolean(10)) {
                break;
            }
            if (at.isAfter(now.at())) {
                next = at;
                break;
            }
            rungs.put(row.getLong(1) + "/" + row.getInt(2) + "/" + row.getInt(3) + "/" + rung.pos(), at);
        }
        assertThat(entry(row.getLong(1), row.getString(9).equals("infinity") ? null : at(row, 9)))
                .isEqualTo(entry(row.getLong(1), next));
        return rungs;
    }

    void assertChainsHold() throws SQLException {
        try (var connection = database.connect(APP)) {
            connection.setAutoCommit(false);
            var outcome = new LogTable(connection)
                    .verify(null, new Verifier(new SealedHeads(), fault -> assertThat(fault)
                            .isNull()));
            assertThat(outcome.valid()).isTrue();
            assertThat(outcome.checked()).isEqualTo(count("select count(*) from event"));
        }
    }

    /** One notice waits for each recipient, and all of them together count every rung. */
    void assertNoticesCollapsed() throws SQLException {
        assertThat(count("select count(*) from outbox"))
                .isEqualTo(count(
                        "select count(distinct (office, person, case when step in ('LIST_FOR_INSPECTOR') then 'i' else 'o' end))"
                                + " from rung"));
        assertThat(count("select sum(count) from outbox")).isEqualTo(count("select count(*) from rung"));
    }

    interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private void each(String sql, Reading reading) throws SQLException {
        try (var connection = database.connect(OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reading.row(rows);
            }
        }
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Override
    public void close() {
        drop();
        filled.close();
    }
}
