package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Workplace.COUNTY;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.casework.ledger.ImportOffice;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.simulator.LedgerWriter.Expected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand records become cases in one go, in no more memory than a small server has. */
class LedgerOfManyYearsIT {
    private static final int RECORDS = 100_000;
    private static final long MEGABYTE = 1 << 20;
    private static final long MOST_MEMORY = 512 * MEGABYTE;

    @TempDir
    static Path folder;

    private static Expected expected;
    private static ImportJob job;

    @BeforeAll
    static void bring() throws IOException {
        assertThat(Runtime.getRuntime().maxMemory()).as("-Xmx").isLessThanOrEqualTo(MOST_MEMORY);
        var file = folder.resolve("ledger.csv");
        expected = LedgerWriter.write(file, RECORDS, 7, ImportOffice.NOW.today(), Charset.forName("GB18030"));
        var begun = Instant.now();
        job = new ImportOffice(COUNTY).bring(Files.readAllBytes(file), ImportMode.GOOD_ROWS);
        System.out.printf(
                "%,d records imported in %d s; heap at most %d of %d MB%n",
                RECORDS,
                Duration.between(begun, Instant.now()).toSeconds(),
                peak() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    @Test
    void is_counted_as_its_writer_counted() throws SQLException {
        assertThat(job.failure()).isNull();
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(List.of(job.rows(), job.good(), job.duplicates(), job.imported()))
                .containsExactly(RECORDS, expected.good(), expected.duplicates(), expected.good());
        assertThat(count("select count(*) from casefile")).isEqualTo(expected.good());
        assertThat(count("select count(*) from imported_record where job_id = " + job.id()))
                .isEqualTo(expected.good());
    }

    @Test
    void gives_every_case_one_episode_and_one_chain_of_custody() throws SQLException {
        assertThat(count("select count(*) from casefile where closed_at is not null"))
                .isPositive();
        assertThat(count("select count(*) from casefile where closed_at is null"))
                .isPositive();
        assertThat(
                        wrong(
                                "closed_at is not null and (ground, from_at, to_at) is distinct from ('IMPORTED', registered_at, closed_at)"))
                .isZero();
        assertThat(wrong("closed_at is null and (spans > 0 or seq is not null or held_ground <> 'IMPORTED'"
                        + " or held_from is distinct from registered_at)"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from (select case_id from custody group by case_id having count(*) > 1) twice"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from (select case_id from episode group by case_id having count(*) > 1) twice"))
                .isZero();
    }

    @Test
    void leaves_logs_without_a_fault() throws SQLException {
        try (var connection = TestDatabase.get().connect()) {
            var faults = new ArrayList<Fault>();
            var outcome = new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            assertThat(faults).isEmpty();
            assertThat(outcome.cases()).isEqualTo(expected.good());
        }
    }

    private static int wrong(String condition) throws SQLException {
        return count("select count(*) from casefile left join custody on case_id = id where " + condition);
    }

    private static int count(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
