package org.fengqiao.reports.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.fengqiao.reports.ReportWords;
import org.junit.jupiter.api.Test;

class SpreadsheetsTest {
    private static final List<CaseLine> LINES = ACounty.lines(2500);
    private static final TieredEscalation FIGURES = ACounty.figures(LINES);

    @Test
    void the_workbook_has_the_figures_first_and_every_case_behind_them() throws IOException {
        try (var workbook = workbook()) {
            var figures = workbook.getFirstSheet().read();
            assertThat(figures.get(0).getCellText(0)).isEqualTo("分级上交报告");
            assertThat(figures).anyMatch(r -> reads(r, "小事不出村", "66.67%", "1,500 ÷ 2,250"));
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(2501);
        }
    }

    @Test
    void the_workbook_keeps_numbers_as_numbers_and_formulas_as_texts() throws IOException {
        try (var workbook = workbook()) {
            var row = workbook.getSheet(1).orElseThrow().read().get(2);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(2)).startsWith("=物业服务");
            assertThat(row.getCell(8).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("1.5");
        }
    }

    @Test
    void the_csv_opens_in_any_spreadsheet_and_runs_no_formula() {
        var out = new ByteArrayOutputStream();
        new EscalationCsv(FIGURES, ReportWords.chinese()).write(LINES.iterator(), out, share -> {});
        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines).hasSize(2501);
        assertThat(lines[0]).startsWith("\uFEFF\"案号\",\"登记日期\"");
        assertThat(lines[2])
                .startsWith("\"990101-2026-000002-1\",\"2026-01-08\",\"'=物业服务")
                .endsWith(",\"村级\",0,0,1.5,,");
    }

    private static ReadableWorkbook workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        new EscalationWorkbook(FIGURES, ReportWords.chinese()).write(LINES.iterator(), out, share -> {});
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static boolean reads(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (row.getCellCount() <= column || !texts[column].equals(row.getCellText(column))) {
                return false;
            }
        }
        return true;
    }
}
