package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.ledger.TongxiCounty.HEADINGS;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;
import static org.fengqiao.casework.ledger.TongxiCounty.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong file is told for what it is, and costs neither memory nor a stack trace. */
class FilesThatAreNoLedgerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 \u0001\u0002', file.pdf",
        "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', file.xls",
        "'\u0089PNG\r\n\u001A', file.picture",
        "'\u00FF\u00D8\u00FF\u00E0', file.picture",
        "'GIF89a', file.picture",
        "'Rar!\u001A', file.archive",
        "'<!DOCTYPE html><html>', file.html",
        "' <table border=1>', file.html",
        "'<?xml version=\"1.0\"?><Workbook>', file.html",
        "'', file.empty",
        "' \n\n', file.empty",
        "'\u0000\u0001\u0002abc', file.binary",
        "'PK\u0003\u0004broken', xlsx.damaged",
        "'a,b,c\n\u00FF\u00FE\u00FF', file.encoding"
    })
    void are_called_by_their_name(String bytes, String code) {
        assertRefused(write(folder, bytes.getBytes(StandardCharsets.ISO_8859_1)), code);
    }

    @Test
    void are_refused_by_their_size_before_they_are_read() throws IOException {
        var file = folder.resolve("huge.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertRefused(file, "file.large");
        assertThatThrownBy(() -> Ledger.demandSize(2L << 30)).hasMessageContaining("50 MB");
    }

    @Test
    void have_headings_only() {
        assertRefused(TongxiCounty.file(folder), "sheet.no-records");
    }

    @Test
    void have_a_quotation_mark_without_its_pair() {
        assertRefused(TongxiCounty.file(folder, "1,2025-01-02,,,,,北关村,,\"没有收尾", "2,2025"), "sheet.quote");
        var long_ = "1,2025-01-02,,,,,北关村,,\"" + "长".repeat(40_000);
        assertRefused(TongxiCounty.file(folder, long_), "sheet.cell");
    }

    @Test
    void have_too_many_columns() {
        assertRefused(TongxiCounty.file(folder, ",".repeat(5_000)), "sheet.columns");
    }

    @Test
    void have_too_many_records() {
        var records = "1,2025-01-02,,,,,北关村,,甲\n".repeat(Ledger.MOST_RECORDS + 1);
        assertRefused(write(folder, (HEADINGS + "\n" + records).getBytes(StandardCharsets.UTF_8)), "sheet.records");
    }

    @Test
    void are_another_document_in_a_zip() throws IOException {
        assertRefused(zip(Map.of("word/document.xml", "<w/>")), "file.archive");
    }

    @Test
    void would_swell_when_unpacked() throws IOException {
        assertRefused(workbook("<c t=\"inlineStr\"><is><t>" + "0".repeat(300_000) + "</t></is></c>"), "xlsx.swollen");
        assertRefused(workbook("<c r=\"ZZZZZZ1\"><v>1</v></c>"), "xlsx.swollen");
        assertRefused(workbook("<c/>".repeat(20_000)), "xlsx.swollen");
    }

    @Test
    void would_inflate_without_end() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            fill(zip, "<si><t>0000000000000000000000000000000000</t></si>", 110L << 20);
        }
        assertThat(Files.size(file)).isLessThan(2L << 20);
        assertRefused(file, "xlsx.swollen");
    }

    @Test
    void would_read_other_files_of_the_machine() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "2025-01-02");
        var doctype = "<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>";
        var file = zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "xl/workbook.xml", "<workbook/>",
                "xl/worksheets/sheet1.xml", doctype + "<worksheet><sheetData>&secret;</sheetData></worksheet>"));
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(UnreadableLedger.class)
                .hasMessageContaining("Excel");
    }

    private void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> Ledger.open(file).check(gazetteer(), TODAY))
                .isInstanceOfSatisfying(UnreadableLedger.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private Path workbook(String cells) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", "<Types/>",
                "xl/workbook.xml", "<workbook/>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>"));
    }

    private Path zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return write(folder, bytes.toByteArray());
    }

    private static void fill(OutputStream out, String piece, long size) throws IOException {
        var block = piece.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < size; written += block.length) {
            out.write(block);
        }
    }
}
