package org.fengqiao.reports.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.reports.clock.ClocksOfACounty.YEAR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyLife;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.fengqiao.reports.print.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reports about clocks in each of their formats. */
class ClockReportsTest {
    private static final ReportPeriod NOTHING = new ReportPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
    private static CountyDatabase database;
    private static Paper supervision;
    private static Paper accountability;

    @BeforeAll
    static void print() throws IOException {
        database = ClocksOfACounty.live();
        supervision = new Paper(written(Report.SUPERVISION, Format.PDF, YEAR));
        accountability = new Paper(written(Report.ACCOUNTABILITY, Format.PDF, YEAR));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void the_first_page_says_how_much_was_met_of_how_much() {
        assertThat(supervision.text(1, 1))
                .contains("督办通报", "桐溪县综治中心", "2026年1月1日 至 2026年12月31日 到期的时限")
                .contains("25.00%", "按期 1 ÷ 按期与超期 4 项", "3 ÷ 按期与超期 4 项 = 75.00%")
                .contains("1 ÷ 现有在办 6 项", "1 ÷ 发出提醒、督办 3 次", "统计时点 2026-11-22 12:00")
                .contains("只列事实", "责令改正");
    }

    @Test
    void every_rule_stands_with_its_article_and_every_list_with_its_number() {
        assertThat(supervision.text())
                .contains("《信访工作条例》第三十四条", "《信访工作条例》第二十三条第二款", "其中：三周办结·反馈情况")
                .contains("法定期限 · 超期时限（3 项）", "法定期限 · 期前到期、至今未办结（1 项）", "法定期限 · 临期时限（1 项）", "提醒与督办清单（4 项）")
                .contains("提醒持有人（红）", "上交（东门社区综治中心）", "导入前已过", "尚无")
                .contains(number(2), number(3), number(5));
    }

    @Test
    void the_hands_of_a_missed_clock_are_named_with_the_events_at_both_ends() {
        assertThat(accountability.text())
                .contains("责任倒查", "不作认定，不对人员排序", "3 ÷ 按期与超期 4 项 = 75.00%")
                .contains("逾期对应 《信访工作条例》第四十四条第三项", "经办人甲", "未签收", "第 1 条 登记", "上交", "仍在持有")
                .contains("20.0", "超期 6 天");
    }

    @Test
    void nobody_who_brought_a_matter_is_named() {
        assertThat(supervision.text() + accountability.text()).doesNotContain("张三", "13900000000");
        assertThat(supervision.text()).doesNotContain("经办人甲");
    }

    @Test
    void each_page_is_numbered_and_each_font_embedded() throws IOException {
        for (var paper : List.of(supervision, accountability)) {
            var pages = paper.pages();
            assertThat(paper.text(pages, pages)).contains("第 " + pages + " 页", "共 " + pages + " 页");
            assertThat(paper.fonts()).anyMatch(f -> f.contains("NotoSansSC-Regular"));
        }
    }

    @Test
    void both_are_what_an_archive_accepts() throws Exception {
        supervision.isFitForAnArchive();
        accountability.isFitForAnArchive();
    }

    @Test
    void the_workbooks_have_figures_first_and_every_line_behind_them() throws IOException {
        try (var workbook = workbook(Report.SUPERVISION)) {
            assertThat(workbook.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("督办通报");
            // a head, nine due in the period, one of the year before, one at risk among the nine, one milestone
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(1 + 9 + 1 + 1);
            assertThat(workbook.getSheet(2).orElseThrow().read()).hasSize(1 + 4);
        }
        try (var workbook = workbook(Report.ACCOUNTABILITY)) {
            assertThat(workbook.getSheet(1).orElseThrow().read()).hasSize(1 + 4);
        }
    }

    @Test
    void the_lists_open_in_any_spreadsheet() {
        var clocks = new String(written(Report.SUPERVISION, Format.CSV, YEAR), StandardCharsets.UTF_8);
        assertThat(clocks).startsWith("\uFEFF\"结果\",\"案号\"").contains("\"超期时限\",\"" + number(3) + "\",\"CLK-HANDLE\"");
        var hands = new String(written(Report.ACCOUNTABILITY, Format.CSV, YEAR), StandardCharsets.UTF_8);
        assertThat(hands.split("\r\n")).hasSize(5);
        assertThat(hands).contains("\"经办人甲\",\"办理\"");
    }

    @Test
    void of_nothing_there_is_no_percentage() {
        var paper = new Paper(written(Report.SUPERVISION, Format.PDF, NOTHING));
        assertThat(paper.text(1, 1)).contains("—", "按期 0 ÷ 按期与超期 0 项").doesNotContain("100.00%");
        assertThat(new Paper(written(Report.ACCOUNTABILITY, Format.PDF, NOTHING)).text())
                .contains("本期没有超期的时限");
    }

    private static String number(long id) {
        return database.texts("select number from casefile where id = ?", id).get(0);
    }

    private static ReadableWorkbook workbook(Report report) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(written(report, Format.XLSX, YEAR)));
    }

    private static byte[] written(Report report, Format format, ReportPeriod period) {
        return ClocksOfACounty.ask(database, CountyOffices.COUNTY, period, inquiry -> {
            var out = new ByteArrayOutputStream();
            report.write(inquiry, CountyLife.LAW, format, out, share -> {});
            return out.toByteArray();
        });
    }
}
