package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.Workplace.COUNTY;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.audit.FoldedLogs;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The county's ledger becomes cases, with its dates as their history. */
class ImportedLedgerTest {

    private static ImportJob job;
    private static List<String> statements;

    @BeforeAll
    static void bring() {
        var counting = TestDatabase.get().counting();
        counting.reset();
        job = new ImportOffice(COUNTY).bring(TongxiCounty.bytes("ledger.csv"), ImportMode.GOOD_ROWS);
        statements = counting.statements();
    }

    @Test
    void asks_the_database_once_for_many_records() {
        System.out.println("Round trips of a ledger of " + job.rows() + " records: " + statements.size());
        assertThat(statements).hasSizeLessThanOrEqualTo(job.rows() / 5);
    }

    @Test
    void counts_what_the_check_counts() {
        assertThat(job.failure()).isNull();
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(List.of(job.rows(), job.good(), job.duplicates(), job.imported()))
                .containsExactly(1500, 1448, 17, 1448);
        assertThat(job.report().result().errors()).hasSize(35);
        assertThat(job.report().result().duplicateRecords()).hasSize(17);
        assertThat(job.report().known()).isEmpty();
        assertThat(job.fileName()).isEqualTo("ledger.csv");
    }

    @Test
    void makes_a_case_of_every_good_record() throws SQLException {
        assertThat(all("select count(*) from imported_record where job_id = " + job.id()))
                .containsExactly("1448");
    }

    @Test
    void leaves_closed_cases_with_one_span_of_custody_on_the_ground_imported() throws SQLException {
        assertThat(of("select count(*) from casefile where closed_at is not null"))
                .containsExactly("693");
        assertThat(of("select custody.ground, custody.to_at = closed_at, custody.from_at = registered_at, count(*)"
                        + " from casefile join custody on custody.case_id = id group by 1, 2, 3"))
                .containsExactly("IMPORTED|t|t|693");
        assertThat(
                        of(
                                "select episode.imported, count(*) from casefile join episode on episode.case_id = id group by 1"))
                .containsExactly("t|693");
    }

    /** What a ledger says a matter ended as, and the rungs that lie before its arrival, are in the log as well. */
    @Test
    void says_in_the_log_what_stands() throws SQLException {
        try (var connection = TestDatabase.get().connect()) {
            var numbers = of("select number from casefile");
            assertThat(numbers).hasSize(1448);
            assertThat(FoldedLogs.differences(connection, numbers)).isEmpty();
        }
        assertThat(of("select count(*) > 0 from casefile join clock on case_id = id where next_rung > 0"))
                .containsExactly("t");
    }

    @Test
    void writes_their_dates_into_the_log() throws SQLException {
        assertThat(of("select act, count(*) from casefile join event on case_id = id group by act order by act"))
                .containsExactly("CLOSE|693", "REGISTER|1448");
        assertThat(
                        record(
                                8,
                                "(registered_at at time zone 'Asia/Shanghai')::date, (closed_at at time zone 'Asia/Shanghai')::date"))
                .isEqualTo("2025-09-30|2025-10-09");
    }

    @Test
    void lets_open_ones_wait_with_their_office() throws SQLException {
        assertThat(of("select stage, held_ground, held_person is null, count(*) from casefile where closed_at is null"
                        + " group by 1, 2, 3"))
                .containsExactly("TRANSFERRED|IMPORTED|t|755");
        assertThat(record(2, "held_office")).isEqualTo("990101001");
        assertThat(record(4, "held_office")).isEqualTo("990101100-rss");
        assertThat(record(22, "held_office")).isEqualTo("990101102201");
    }

    @Test
    void says_how_closed_ones_ended() throws SQLException {
        assertThat(of("select ended_as, outcome, count(*) from"
                        + " (select episode.ended_as, episode.outcome from casefile join episode on case_id = id) e"
                        + " group by 1, 2 order by 1"))
                .extracting(row -> row.substring(0, row.lastIndexOf('|')))
                .containsExactly("CLOSED|null", "DIVERTED|null", "SETTLED|AGREED");
    }

    @Test
    void can_be_seen_from_every_centre_above() throws SQLException {
        assertThat(of("select count(*) from casefile join case_scope on case_id = id where office = '990101'"))
                .containsExactly("1448");
    }

    @Test
    void makes_nobody_their_handler() throws SQLException {
        assertThat(of("select count(*) from casefile join handler on case_id = id"))
                .containsExactly("0");
    }

    @Test
    void leaves_logs_in_which_the_verifier_finds_no_fault() throws SQLException {
        try (var connection = TestDatabase.get().connect()) {
            var faults = new ArrayList<Fault>();
            var outcome = new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            assertThat(faults).isEmpty();
            assertThat(outcome.cases()).isGreaterThanOrEqualTo(1448);
        }
        assertThat(
                        of(
                                "select count(*) from casefile join event on case_id = id and seq = last_seq where hash = last_hash"))
                .containsExactly("1448");
    }

    @Test
    void keeps_formulas_and_line_breaks_as_they_were_written() throws SQLException {
        assertThat(of("select count(*) from casefile join narrative on case_id = id where summary like '=HYPERLINK(%'"))
                .extracting(Integer::valueOf)
                .allMatch(count -> count > 10);
    }

    /** One record's case. */
    private static String record(int number, String columns) throws SQLException {
        return all("select " + columns + " from casefile join imported_record on case_id = id where record = " + number
                        + " and job_id = " + job.id())
                .get(0);
    }

    /** Asked of this import's cases alone. */
    private static List<String> of(String sql) throws SQLException {
        return all(sql.replaceFirst(
                "from casefile",
                "from (select c.* from casefile c join imported_record r on r.case_id = c.id and r.job_id = " + job.id()
                        + ") casefile"));
    }

    private static List<String> all(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }
}
