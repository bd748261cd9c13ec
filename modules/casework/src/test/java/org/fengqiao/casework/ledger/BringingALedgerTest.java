package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.Workplace.COUNTY;
import static org.fengqiao.casework.Workplace.DEPARTMENT;
import static org.fengqiao.casework.Workplace.TOWN;
import static org.fengqiao.casework.ledger.ImportMode.ALL_OR_NOTHING;
import static org.fengqiao.casework.ledger.ImportMode.GOOD_ROWS;
import static org.fengqiao.casework.ledger.ImportMode.PREVIEW;
import static org.fengqiao.casework.ledger.TongxiCounty.HEADINGS;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;

class BringingALedgerTest {

    private static final String CLOCKS =
            "select no, rule, tier, started_on, warning_on, due_on from clock where ended_on is null and not provisional"
                    + " and not optional and not citizen and case_id in ";
    private static final String RUNGS =
            "select clock, pos, step, colour, planned_at from rung where before_import and seq is null and office is null"
                    + " and case_id in ";
    private static final String MARKED =
            "(select case_id from narrative where text like '%%%1$s%%' or summary like '%%%1$s%%')";

    private final ImportOffice county = new ImportOffice(COUNTY);

    /** Every test brings matters of its own, so that none is known from another. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void to_look_at_it_enters_nothing() throws SQLException {
        int before = cases();
        var job = county.bring(ledger(good(1), good(2), faulty()), PREVIEW);
        assertThat(job.report().result().good()).isEqualTo(2);
        assertThat(job.report().result().errors()).hasSize(1);
        assertThat(job.imported()).isZero();
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void goes_on_from_the_preview_without_the_file() {
        var preview = county.bring(ledger(good(1), good(2), faulty()), PREVIEW);
        long id = county.atDesk(desk -> desk.goOn(preview.id(), GOOD_ROWS, null));
        county.work();
        assertThat(county.job(id).imported()).isEqualTo(2);
    }

    @Test
    void all_or_nothing_enters_nothing_while_one_record_is_faulty() throws SQLException {
        int before = cases();
        var job = county.bring(ledger(good(1), faulty()), ALL_OR_NOTHING);
        assertThat(job.imported()).isZero();
        assertThat(job.failure()).contains("1 条记录需要修改");
        assertThat(job.report().result().errors())
                .extracting(LedgerFault::record)
                .containsExactly(3);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void all_or_nothing_enters_all_when_all_are_good() {
        assertThat(county.bring(ledger(good(1), good(2), good(2)), ALL_OR_NOTHING))
                .extracting(ImportJob::rows, ImportJob::good, ImportJob::duplicates, ImportJob::imported)
                .containsExactly(3, 2, 1, 2);
    }

    @Test
    void again_enters_nothing_twice_and_names_the_cases() {
        county.bring(ledger(good(1), good(2)), GOOD_ROWS);
        var again = county.bring(ledger(good(1), good(2)), GOOD_ROWS);
        assertThat(again.good()).isEqualTo(2);
        assertThat(again.imported()).isZero();
        assertThat(again.report().known()).extracting(Known::record).containsExactly(2, 3);
        assertThat(again.report().known()).allMatch(known -> known.number().startsWith("990101-2025-"));
    }

    @Test
    void that_has_grown_enters_what_is_new_even_when_the_rest_was_closed_meanwhile() {
        county.bring(ledger(good(1)), GOOD_ROWS);
        var grown = county.bring(ledger(good(1).replace("在办,,", "已办结,2025-05-06,"), good(2)), GOOD_ROWS);
        assertThat(grown.imported()).isEqualTo(1);
        assertThat(grown.report().known()).extracting(Known::record).containsExactly(2);
    }

    @Test
    void tells_in_the_preview_what_is_known_already() {
        county.bring(ledger(good(1)), GOOD_ROWS);
        assertThat(county.bring(ledger(good(1), good(2)), PREVIEW).report().known())
                .hasSize(1);
    }

    /** The statement that records them must climb the ladder just as the model does. */
    @Test
    void records_every_rung_that_its_open_clocks_have_behind_them() throws SQLException {
        county.bring(ledger(good(1)), GOOD_ROWS);
        var recorded = new ArrayList<String>();
        var expected = new ArrayList<String>();
        var ladder = Workplace.LEGAL.ladder();
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            var clocks = statement.executeQuery(CLOCKS + MARKED.formatted(mark) + " order by no");
            while (clocks.next()) {
                var started = clocks.getObject("started_on", LocalDate.class);
                var warning = clocks.getObject("warning_on", LocalDate.class);
                var due = clocks.getObject("due_on", LocalDate.class);
                for (var rung : ladder.rungs(clocks.getString("rule"), clocks.getString("tier"))) {
                    if (rung.at(started, warning, due).isBefore(ImportOffice.NOW.at())) {
                        expected.add("%d %d %s %s %s"
                                .formatted(
                                        clocks.getInt("no"),
                                        rung.pos(),
                                        rung.step(),
                                        rung.colour(),
                                        rung.at(started, warning, due)));
                    }
                }
            }
            var rungs = statement.executeQuery(RUNGS + MARKED.formatted(mark) + " order by clock, pos");
            while (rungs.next()) {
                recorded.add("%d %d %s %s %s"
                        .formatted(
                                rungs.getInt("clock"),
                                rungs.getInt("pos"),
                                rungs.getString("step"),
                                rungs.getString("colour"),
                                rungs.getTimestamp("planned_at").toInstant()));
            }
        }
        assertThat(recorded).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void can_be_called_off() throws SQLException {
        int before = cases();
        long id = county.start(ledger(good(1)), GOOD_ROWS, Map.of());
        county.atDesk(desk -> {
            desk.cancel(id);
            return null;
        });
        county.work();
        assertThat(county.job(id).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(county.job(id).failure()).contains("取消");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void is_nobody_elses_business() {
        long id = county.start(ledger(good(1)), PREVIEW, Map.of());
        var town = new ImportOffice(TOWN);
        assertThatThrownBy(() -> town.job(id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.UNKNOWN_THING));
        assertThatThrownBy(() -> town.atDesk(desk -> desk.goOn(id, GOOD_ROWS, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void is_not_for_departments() {
        assertThatThrownBy(() -> new ImportOffice(DEPARTMENT).start(ledger(good(1)), PREVIEW, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NO_POWER));
    }

    @Test
    void by_a_town_covers_its_own_villages_only() {
        var other = good(1).replace("城关镇北关村", "上湾村");
        var job = new ImportOffice(TOWN).bring(ledger(good(1), other), GOOD_ROWS);
        assertThat(job.imported()).isEqualTo(1);
        assertThat(job.report().result().errors().get(0).message()).contains("不在本机构的辖区内");
    }

    @Test
    void with_unknown_headings_can_be_previewed_and_its_columns_assigned() {
        var strange = ("甲,乙,丙\n2025-01-02,北关村," + mark).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> county.start(strange, GOOD_ROWS, Map.of())).isInstanceOf(Refusal.class);
        var preview = county.bring(strange, PREVIEW);
        assertThat(preview.state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(preview.failure()).contains("登记日期、村(社区)、事项概要");
        assertThat(preview.report().headings()).containsExactly("甲", "乙", "丙");
        var mapping = Map.of(LedgerField.REGISTERED, 0, LedgerField.PLACE, 1, LedgerField.SUMMARY, 2);
        long id = county.atDesk(desk -> desk.goOn(preview.id(), GOOD_ROWS, mapping));
        county.work();
        assertThat(county.job(id).imported()).isEqualTo(1);
    }

    @Test
    void that_is_none_is_refused_at_once() {
        assertThatThrownBy(() -> county.start("%PDF-1.7".getBytes(StandardCharsets.UTF_8), PREVIEW, Map.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.args()[0].toString())
                        .contains("PDF"));
    }

    @Test
    void of_two_gigabytes_is_refused_without_being_taken_in() {
        var endless = new Endless();
        assertThatThrownBy(() -> county.atDesk(desk -> desk.start("large.csv", endless, GOOD_ROWS, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.FILE_SIZE));
        assertThat(endless.read).isLessThan(Ledger.LARGEST + (1 << 20));
    }

    @Test
    void on_a_machine_that_is_lost_ends_as_failed() throws SQLException {
        long id = county.start(ledger(good(1)), GOOD_ROWS, Map.of());
        execute("update import_job set state = 'RUNNING' where id = " + id);
        assertThat(county.job(id).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(county.job(id).failure()).contains("没有登记任何事项");
    }

    @Test
    void keeps_no_copy_of_the_file_once_it_is_imported() throws SQLException {
        long id = county.bring(ledger(good(1)), GOOD_ROWS).id();
        assertThat(count("select count(*) from import_job where content is null and id = " + id))
                .isEqualTo(1);
    }

    private String good(int no) {
        return no + ",2025-01-02,来访,张三,12400000000,,城关镇北关村,邻里纠纷,第" + no + "件 " + mark + ",1,,在办,,,";
    }

    private String faulty() {
        return "9,2025-02-30,来访,张三,,,北关村,邻里纠纷,甲,1,,在办,,,";
    }

    private static byte[] ledger(String... records) {
        return (HEADINGS + "\n" + String.join("\n", records)).getBytes(StandardCharsets.UTF_8);
    }

    private static int cases() throws SQLException {
        return count("select count(*) from casefile");
    }

    private static int count(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.get().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An upload that would never end. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            read += length;
            return length;
        }
    }
}
