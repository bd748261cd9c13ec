package org.fengqiao.supervision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.supervision.ladder.LadderCounty.LADDER;
import static org.fengqiao.supervision.ladder.LadderCounty.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.regex.Pattern;
import org.fengqiao.evidence.EventHash;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Begin;
import org.fengqiao.time.ladder.Rung;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database computes for the sweep is what Java computes, and a sweep looks only at what is due. */
class LadderInSqlTest {
    private static final int OPEN = 20_000;
    private static final Pattern ROWS =
            Pattern.compile("actual rows=(\\d+) loops=(\\d+)|Rows Removed by [A-Za-z ]+: (\\d+)");

    private static LadderCounty county;

    @BeforeAll
    static void open() throws Exception {
        county = new LadderCounty().fill(OPEN, 100);
    }

    @AfterAll
    static void close() throws Exception {
        county.close();
    }

    @Test
    void the_moment_of_a_rung_is_the_same_in_both() throws Exception {
        var random = new Random(20261123);
        try (var connection = county.app().getConnection();
                var query = connection.prepareStatement("select fengqiao_rung_at(?, ?, ?, ?, ?, ?)")) {
            for (var i = 0; i < 5_000; i++) {
                var started = LocalDate.of(2024, 2, 25).plusDays(random.nextInt(1_000));
                var warning = started.plusDays(1 + random.nextInt(70));
                var due = warning.plusDays(random.nextInt(9));
                var rungs = LADDER.rungs(i % 3 == 0 ? "CLK-OBJECT" : "CLK-HANDLE", "TOWN");
                Rung rung = rungs.get(i % rungs.size());
                query.setString(1, rung.when().kind().name());
                query.setInt(2, rung.when().amount());
                query.setInt(3, rung.when().ahead());
                query.setObject(4, started);
                query.setObject(5, warning);
                query.setObject(6, due);
                try (var row = query.executeQuery()) {
                    row.next();
                    assertThat(row.getObject(1, OffsetDateTime.class).toInstant())
                            .as("%s %s %s %s", rung, started, warning, due)
                            .isEqualTo(rung.at(started, warning, due));
                }
            }
        }
    }

    @Test
    void the_moment_of_a_rung_is_the_same_in_both_for_terms_by_the_clock() throws Exception {
        var random = new Random(20261124);
        try (var connection = county.app().getConnection();
                var query = connection.prepareStatement(
                        """
                        select fengqiao_rung_at(?, ?, ?, null, null, null, begun, begun + ? * interval '1 minute'), begun
                          from (select fengqiao_begun(?, ?, ?) as begun) t""")) {
            for (var i = 0; i < 5_000; i++) {
                var at = Instant.parse("2026-03-06T00:00:00Z").plusMillis(random.nextInt(400_000_000));
                var day = new Moment(at).today().plusDays(i % 5 == 0 ? random.nextInt(3) - 1 : 0);
                int minutes = 1 + random.nextInt(i % 2 == 0 ? 300 : 9_000);
                var rungs = LADDER.rungs(i % 3 == 0 ? "CLK-OBJECT" : "CLK-ASSIGNED", "TOWN");
                var rung = rungs.get(i % rungs.size());
                query.setString(1, rung.when().kind().name());
                query.setInt(2, rung.when().amount());
                query.setInt(3, rung.when().ahead());
                query.setInt(4, minutes);
                query.setString(5, minutes + " MINUTES");
                query.setObject(6, day);
                query.setObject(7, at.atOffset(ZoneOffset.UTC));
                try (var row = query.executeQuery()) {
                    row.next();
                    var begun = new Begin(day, at, 1).counted();
                    assertThat(row.getObject(2, OffsetDateTime.class).toInstant())
                            .isEqualTo(begun);
                    assertThat(row.getObject(1, OffsetDateTime.class).toInstant())
                            .as("%s %s %s", rung, begun, minutes)
                            .isEqualTo(rung.at(begun, begun.plus(Duration.ofMinutes(minutes))));
                }
            }
        }
    }

    @Test
    void a_term_of_days_counts_from_no_moment() throws Exception {
        assertThat(county.text("select fengqiao_begun('60 CALENDAR_DAYS', current_date, now()) is null"))
                .isEqualTo("t");
    }

    @Test
    void the_hash_in_the_migration_is_the_published_one() throws Exception {
        try (var published = EventHash.class.getResourceAsStream("fengqiao_event_hash.sql");
                var migration = EventHash.class.getResourceAsStream("/db/migration/V6__ladder_and_inbox.sql")) {
            assertThat(new String(migration.readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith(new String(published.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_sweep_walks_the_index_of_what_is_due_and_reads_nothing_else() throws Exception {
        county.renew();
        String plan;
        try (var connection = county.app().getConnection()) {
            connection.setAutoCommit(false);
            try (var explained = connection.prepareStatement(
                    "explain (analyze, buffers, costs off, timing off) " + LadderSweep.statement(1000))) {
                new LadderSweep(county.app(), LADDER).fill(explained, NOW);
                try (var rows = explained.executeQuery()) {
                    var lines = new StringBuilder();
                    while (rows.next()) {
                        lines.append(rows.getString(1)).append('\n');
                    }
                    plan = lines.toString();
                }
            }
            connection.rollback();
        }
        assertThat(plan).contains("clock_next", "LockRows (actual rows=100");
        assertThat(rowsLookedAt(plan)).as(plan).isLessThan(OPEN / 2);
    }

    /** The most rows any step of the plan produced or threw away. */
    private static long rowsLookedAt(String plan) {
        var most = 0L;
        for (var step : ROWS.matcher(plan).results().toList()) {
            var rows = Long.parseLong(step.group(1) == null ? step.group(3) : step.group(1));
            most = Math.max(most, rows * (step.group(2) == null ? 1 : Long.parseLong(step.group(2))));
        }
        return most;
    }
}
