package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetCellsTest {

    @TempDir
    Path folder;

    @Test
    void may_be_dates_with_a_time_or_bare_numbers() {
        var records = read(sheet -> {
            row(sheet, 1, "甲");
            sheet.value(1, 0, LocalDateTime.of(2025, 8, 7, 14, 30));
            sheet.style(1, 0).format("yyyy-mm-dd h:mm").set();
            row(sheet, 2, "乙");
            sheet.value(2, 0, 45438);
            row(sheet, 3, "丙");
            sheet.value(3, 0, LocalDate.of(2025, 8, 7));
        });
        assertThat(records)
                .extracting(LedgerRecord::registered)
                .containsExactly(LocalDate.of(2025, 8, 7), LocalDate.of(2024, 5, 26), LocalDate.of(2025, 8, 7));
    }

    @Test
    void may_hold_phones_and_counts_as_numbers() {
        var records = read(sheet -> {
            row(sheet, 1, "甲");
            sheet.value(1, 0, "2025-01-02");
            sheet.value(1, 3, 12428926937L);
            sheet.value(1, 4, 12.0);
        });
        assertThat(records.get(0).petitioner()).isEqualTo(new Petitioner(List.of(), "12428926937", null, 12));
    }

    @Test
    void are_numbered_as_the_spreadsheet_numbers_them() {
        var records = read(sheet -> {
            row(sheet, 1, "甲");
            sheet.value(1, 0, "2025-01-02");
            row(sheet, 7, "乙");
            sheet.value(7, 0, "2025-01-02");
        });
        assertThat(records).extracting(LedgerRecord::number).containsExactly(2, 8);
    }

    private List<LedgerRecord> read(java.util.function.Consumer<Worksheet> rows) {
        var file = Workbooks.write(folder, sheet -> {
            var headings = List.of("登记日期", "村(社区)", "事项概要", "联系电话", "涉及人数");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            rows.accept(sheet);
        });
        var good = new ArrayList<LedgerRecord>();
        var result = Ledger.open(file).check(gazetteer(), TODAY, good::add, ImportProgress.UNHEARD);
        assertThat(result.errors()).isEmpty();
        return good;
    }

    private static void row(Worksheet sheet, int row, String summary) {
        sheet.value(row, 1, "北关村");
        sheet.value(row, 2, summary);
    }
}
