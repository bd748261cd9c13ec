package org.fengqiao.supervision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.supervision.ladder.LadderCounty.LADDER;
import static org.fengqiao.supervision.ladder.LadderCounty.NOW;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.regex.Pattern;
import org.fengqiao.evidence.EventHash;
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
