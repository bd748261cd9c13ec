package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;
import static org.fengqiao.casework.ledger.TongxiCounty.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsByTheirHeadingsTest {

    @TempDir
    Path folder;

    @Test
    void are_recognised_under_other_names() {
        var columns = Columns.recognise(List.of("编号", "受理日期", "信访人", "手机", "纠纷类型", "主要内容", "人数", "承办单位", "状态", "地址"));
        assertThat(columns.mapping())
                .containsEntry(LedgerField.SERIAL, 0)
                .containsEntry(LedgerField.REGISTERED, 1)
                .containsEntry(LedgerField.NAME, 2)
                .containsEntry(LedgerField.PHONE, 3)
                .containsEntry(LedgerField.CATEGORY, 4)
                .containsEntry(LedgerField.SUMMARY, 5)
                .containsEntry(LedgerField.HEADCOUNT, 6)
                .containsEntry(LedgerField.UNIT, 7)
                .containsEntry(LedgerField.STATE, 8)
                .containsEntry(LedgerField.PLACE, 9)
                .hasSize(10);
    }

    @Test
    void are_recognised_through_full_width_forms_blanks_and_brackets() {
        var columns = Columns.recognise(List.of(" 登 记 日 期（年/月/日）", "＊姓　名", "村（社区）", "事项\n概要：", "涉及人数(人)"));
        assertThat(columns.mapping().keySet())
                .containsExactly(
                        LedgerField.REGISTERED,
                        LedgerField.NAME,
                        LedgerField.PLACE,
                        LedgerField.SUMMARY,
                        LedgerField.HEADCOUNT);
    }

    @Test
    void take_the_better_of_two_that_fit() {
        var columns = Columns.recognise(List.of("日期", "登记日期", "地址", "村(社区)"));
        assertThat(columns.mapping()).containsEntry(LedgerField.REGISTERED, 1).containsEntry(LedgerField.PLACE, 3);
    }

    @Test
    void that_are_necessary_are_all_named_when_missing() {
        var file = write(folder, "姓名,电话,类别\n张三,,邻里".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Ledger.open(file).check(gazetteer(), TODAY))
                .isInstanceOf(UnreadableLedger.class)
                .hasMessageContaining("登记日期、村(社区)、事项概要");
    }

    @Test
    void can_be_corrected_by_the_clerk() {
        var file = write(folder, "甲,乙,丙\n2025-01-02,北关村,路灯坏了".getBytes(StandardCharsets.UTF_8));
        var ledger =
                Ledger.open(file).with(Map.of(LedgerField.REGISTERED, 0, LedgerField.PLACE, 1, LedgerField.SUMMARY, 2));
        assertThat(ledger.check(gazetteer(), TODAY).good()).isEqualTo(1);
        assertThat(ledger.columns().headings()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void can_be_left_out_by_the_clerk() {
        var none = new HashMap<LedgerField, Integer>();
        none.put(LedgerField.CLOSED, null);
        var file = TongxiCounty.file(folder, "1,2025-01-02,来访,,,,北关村,邻里,甲,,,在办,乱写,,");
        assertThat(Ledger.open(file).check(gazetteer(), TODAY).good()).isZero();
        assertThat(Ledger.open(file).with(none).check(gazetteer(), TODAY).good())
                .isEqualTo(1);
    }

    @Test
    void outside_the_file_are_refused() {
        var file = TongxiCounty.file(folder, "1");
        assertThatThrownBy(() -> Ledger.open(file).with(Map.of(LedgerField.PHONE, 99)))
                .isInstanceOf(UnreadableLedger.class)
                .hasMessageContaining("联系电话")
                .hasMessageContaining("100");
    }

    @Test
    void may_stand_below_a_title_and_are_counted_as_one() {
        var file = write(
                folder,
                "桐溪县矛盾纠纷排查台账,,\n填报单位：城关镇,,\n登记日期,村居,概要\n2025-01-02,北关村,甲\n坏日期,北关村,乙".getBytes(StandardCharsets.UTF_8));
        var result = Ledger.open(file).check(gazetteer(), TODAY);
        assertThat(result.rows()).isEqualTo(2);
        assertThat(result.errors()).extracting(LedgerFault::record).containsExactly(3);
    }
}
