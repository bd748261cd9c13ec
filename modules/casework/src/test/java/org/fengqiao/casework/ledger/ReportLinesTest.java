package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportLinesTest {

    @Test
    void keep_a_report_as_it_was() {
        var report = new ImportReport(
                List.of("登记日期", "", "事项\"概要\""),
                Map.of(LedgerField.REGISTERED, 0, LedgerField.SUMMARY, 2),
                new LedgerResult(
                        4,
                        1,
                        1,
                        2,
                        List.of(new Duplicate(3, 2)),
                        List.of(new LedgerFault(4, FaultKind.CLOSED_BEFORE, "办结日期", "早于\n登记日期。")),
                        List.of(new LedgerWarning(2, "来源", "不常见")),
                        Map.of("邻里纠纷", 1)),
                List.of(new Known(2, "990101-2025-000001-1")),
                0);
        assertThat(ReportLines.read(ReportLines.write(report))).isEqualTo(report);
    }
}
