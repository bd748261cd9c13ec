package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.FaultKind.ACCUSATION;
import static org.fengqiao.casework.ledger.FaultKind.CLOSED_BEFORE;
import static org.fengqiao.casework.ledger.FaultKind.DATE;
import static org.fengqiao.casework.ledger.FaultKind.FUTURE;
import static org.fengqiao.casework.ledger.FaultKind.SUMMARY;
import static org.fengqiao.casework.ledger.FaultKind.VILLAGE;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyRecordsTest {

    @TempDir
    Path folder;

    @Test
    void take_the_first_kind_but_name_every_broken_field() {
        var fault = only("1,2025-13-40,来访,,,,桃花源村,邻里, ,,,,,,");
        assertThat(fault.kind()).isEqualTo(DATE);
        assertThat(fault.field()).isEqualTo("登记日期");
        assertThat(fault.message()).isEqualTo("“登记日期”的“2025-13-40”不是能识别的日期；“事项概要”没有填写；本县没有名为“桃花源村”的村（社区）。");
    }

    @Test
    void have_an_unreadable_closing_date() {
        var fault = only("1,2025-01-01,来访,,,,北关村,邻里,甲,,,已办结,不详,,");
        assertThat(fault.kind()).isEqualTo(DATE);
        assertThat(fault.field()).isEqualTo("办结日期");
    }

    @Test
    void are_registered_after_today() {
        assertThat(only("1,2026-11-23,来访,,,,北关村,邻里,,,,,,,").kind()).isEqualTo(FUTURE);
        assertThat(check("1,2026-11-22,来访,,,,北关村,邻里,甲,,,,,,").good()).isEqualTo(1);
    }

    @Test
    void have_no_summary_even_when_blanks_pretend_one() {
        assertThat(only("1,2025-01-01,来访,,,,某村,邻里,\"　\u00A0 \n\",,,,,,").kind()).isEqualTo(SUMMARY);
    }

    @Test
    void name_no_village_of_the_county() {
        assertThat(only("1,2025-01-01,来访,,,,,邻里,甲,,,已办结,2024-01-01,,").kind()).isEqualTo(VILLAGE);
    }

    @Test
    void are_closed_before_they_were_registered() {
        var fault = only("1,2025-01-02,来访,,,,北关村,邻里,甲,,,已办结,2025-01-01,,");
        assertThat(fault.kind()).isEqualTo(CLOSED_BEFORE);
        assertThat(fault.message()).isEqualTo("“办结日期”2025-01-01 早于“登记日期”2025-01-02。");
        assertThat(check("1,2025-01-02,来访,,,,北关村,邻里,甲,,,已办结,2025-01-02,,").good())
                .isEqualTo(1);
    }

    @Test
    void are_accusations_and_nothing_of_them_is_repeated() {
        var fault = only("1,2025-01-02,来信,,,,北关村,检举控告,村主任收钱,,,,,,");
        assertThat(fault.kind()).isEqualTo(ACCUSATION);
        assertThat(fault.message()).contains("纪检监察").doesNotContain("村主任");
    }

    @Test
    void stay_faulty_when_repeated() {
        var result = check("1,,来访,,,,北关村,邻里,甲,,,,,,", "2,,来访,,,,北关村,邻里,甲,,,,,,");
        assertThat(result.faulty()).isEqualTo(2);
        assertThat(result.duplicates()).isZero();
    }

    @Test
    void are_told_from_duplicates_of_good_ones() {
        var result = check(
                "1,2025-01-02,来访,张三,,,北关村,邻里,甲,,,,,,",
                "2,2025-01-02,来访,张三,,,北关村,邻里,甲,,,,,,有备注",
                "3,2025-01-02,来访,张三,,,北关村,邻里,甲,,,,,",
                "4,2025-01-02,来访,张三 ,,,北关村,邻里,甲,,,,,,");
        assertThat(result.good()).isEqualTo(2);
        assertThat(result.duplicateRecords()).containsExactly(new Duplicate(4, 2), new Duplicate(5, 2));
    }

    @Test
    void keep_their_number_when_lines_are_empty_or_cells_broken_over_lines() {
        var result = check(
                "1,2025-01-02,来访,,,,北关村,邻里,\"甲\r\n乙\n丙\",,,,,,", "", ",,,,,,,,,,,,,,", "4,坏,来访,,,,北关村,邻里,甲,,,,,,");
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.errors()).extracting(LedgerFault::record).containsExactly(5);
    }

    private LedgerFault only(String record) {
        var result = check(record);
        assertThat(result.good()).isZero();
        assertThat(result.errors()).hasSize(1);
        return result.errors().get(0);
    }

    private LedgerResult check(String... records) {
        return Ledger.open(TongxiCounty.file(folder, records)).check(gazetteer(), TODAY);
    }
}
