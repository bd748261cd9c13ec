package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperKindTest {
    @ParameterizedTest
    @CsvSource({
        "a.pdf, '%PDF-1.7\n', true",
        "a.PDF, ' \n%PDF-1.4', true",
        "a.pdf, hello, false",
        "a.pdf, MZ, false",
        "a.jpg, \u00FF\u00D8\u00FF\u00E0, true",
        "a.jpeg, '\u0089PNG\r\n\u001A\n', false",
        "a.png, '\u0089PNG\r\n\u001A\n', true",
        "a.doc, \u00D0\u00CF\u0011\u00E0, true",
        "a.doc, '{\\rtf1', true",
        "a.doc, <html>, false",
        "a.docx, PK\u0003\u0004word/document.xml, true",
        "a.docx, PK\u0003\u0004xl/workbook.xml, false",
        "a.docx, PK\u0003\u0004run.exe, false",
        "a.xlsx, PK\u0003\u0004xl/workbook.xml, true",
        "a.mp3, ID3x, true",
        "a.mp3, \u00FF\u00FBx, true",
        "a.mp3, x, false",
        "a.mp4, xxxxftypisom, true",
        "a.mp4, ftyp, false"
    })
    void a_kind_is_known_by_its_content(String name, String content, boolean taken) {
        var kind = PaperKind.named(name).orElseThrow();
        assertThat(kind.isIn(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(taken);
    }

    @Test
    void a_text_may_be_written_in_any_of_our_ways_but_is_a_text() {
        assertThat(PaperKind.TEXT.isIn("协议书\r\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(PaperKind.TEXT.isIn("协议书".getBytes(Charset.forName("GB18030"))))
                .isTrue();
        assertThat(PaperKind.TEXT.isIn("协议书".getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(PaperKind.TEXT.isIn(new byte[] {'M', 'Z', 0, 1})).isFalse();
    }

    @Test
    void a_program_is_of_no_kind() {
        assertThat(PaperKind.named("证据.exe")).isEmpty();
        assertThat(PaperKind.named("证据")).isEmpty();
    }
}
