package org.fengqiao.reports.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class EscalationSheetTest {
    private static final List<CaseLine> LINES = ACounty.lines(60);
    private static byte[] pdf;

    @BeforeAll
    static void print() {
        pdf = Printed.pdf(ACounty.figures(LINES), LINES);
    }

    @Test
    void shows_each_share_with_its_parts() {
        assertThat(Printed.text(pdf, 1, 1))
                .contains("分级上交报告", "桐溪县社会治安综合治理中心", "2026年1月1日 至 2026年11月22日")
                .contains("66.67%", "村级化解 36 ÷ 已化解 54 件", "88.89%", "村、镇级化解 48 ÷ 已化解 54 件")
                .contains("统计时点 2026-11-23 00:00");
    }

    @Test
    void says_why_cases_went_up_and_down_and_how_each_figure_is_counted() {
        assertThat(Printed.text(pdf)).contains("镇级部门 → 镇级", "两次调解未达成协议", "未填写").contains("指标口径", "在办和以其他方式办结的案件不在分母内");
    }

    @Test
    void lists_every_case_with_the_head_repeated_and_pages_counted() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            for (int page = 3; page <= pages; page++) {
                assertThat(Printed.text(pdf, page, page))
                        .contains("案号", "登记日期", "第 " + page + " 页", "共 " + pages + " 页");
            }
        }
        assertThat(Printed.text(pdf))
                .contains(LINES.stream().map(CaseLine::number).toArray(String[]::new));
    }

    @Test
    void embeds_every_font_so_that_chinese_shows_on_any_machine() throws IOException {
        var fonts = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
        }
        assertThat(fonts).anyMatch(f -> f.contains("NotoSansSC-Regular")).anyMatch(f -> f.contains("NotoSerifSC-Bold"));
    }

    @Test
    void is_what_an_archive_accepts() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void says_so_when_nothing_was_registered() {
        var nothing = Printed.text(Printed.pdf(ACounty.figures(List.of()), List.of()));
        assertThat(nothing).contains("本期没有登记案件", "—", "本期登记的案件没有上交或下交").doesNotContain("0.00%");
    }
}
