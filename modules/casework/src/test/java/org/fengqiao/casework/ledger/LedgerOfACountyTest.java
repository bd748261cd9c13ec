package org.fengqiao.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.ledger.TongxiCounty.TODAY;
import static org.fengqiao.casework.ledger.TongxiCounty.gazetteer;
import static org.fengqiao.casework.ledger.TongxiCounty.ledger;
import static org.fengqiao.casework.ledger.TongxiCounty.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger as a county really keeps it, in every kind of file it may come in. */
class LedgerOfACountyTest {

    private static final String EXPECTED =
            new String(TongxiCounty.bytes("ledger.expected.json"), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void is_read_from_gb18030() {
        assertAsExpected(write(folder, TongxiCounty.bytes("ledger.csv")));
    }

    @Test
    void is_read_from_utf_8() {
        assertAsExpected(write(folder, ledger().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void is_read_from_utf_8_with_a_byte_order_mark() {
        assertAsExpected(write(folder, ("\uFEFF" + ledger()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void is_read_from_the_unicode_text_of_excel() {
        assertAsExpected(write(folder, separatedBy('\t').getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void is_read_with_semicolons() {
        assertAsExpected(write(folder, separatedBy(';').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void is_read_from_xlsx() {
        assertAsExpected(Workbooks.write(folder, sheet -> fill(sheet, false)));
    }

    @Test
    void is_read_from_xlsx_with_real_dates() {
        assertAsExpected(Workbooks.write(folder, sheet -> fill(sheet, true)));
    }

    @Test
    void hands_on_exactly_the_good_records() {
        var good = new ArrayList<LedgerRecord>();
        var shares = new ArrayList<Double>();
        Ledger.open(write(folder, TongxiCounty.bytes("ledger.csv")))
                .check(gazetteer(), TODAY, good::add, (records, share) -> shares.add(share));
        assertThat(good).hasSize(1448).allMatch(record -> record.region().length() == 12);
        assertThat(shares).isSorted().endsWith(1.0).hasSizeGreaterThan(2);
        assertThat(good.get(12).summary()).startsWith("=HYPERLINK(\"x\",");
        assertThat(good).anyMatch(record -> record.summary().contains(",\n"));
    }

    private void assertAsExpected(Path file) {
        var result = Ledger.open(file).check(gazetteer(), TODAY);
        assertThat(result.rows()).isEqualTo(number("rows"));
        assertThat(result.good()).isEqualTo(number("good"));
        assertThat(result.duplicates())
                .isEqualTo(number("duplicates"))
                .isEqualTo(result.duplicateRecords().size());
        assertThat(result.errors().stream()
                        .map(fault -> fault.record() + " " + fault.kind().code()))
                .isEqualTo(errors());
        assertThat(result.categories()).isEqualTo(categories());
    }

    private static List<String> errors() {
        return Pattern.compile("\\[\\s*(\\d+),\\s*\"([a-z-]+)\"\\s*]")
                .matcher(EXPECTED)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static Map<String, Integer> categories() {
        var categories = new LinkedHashMap<String, Integer>();
        Pattern.compile("\"(.+?)\": (\\d+)")
                .matcher(EXPECTED.substring(EXPECTED.indexOf("categories")))
                .results()
                .forEach(found -> categories.put(found.group(1), Integer.valueOf(found.group(2))));
        return categories;
    }

    private static int number(String key) {
        var found = Pattern.compile("\"" + key + "\": (\\d+)").matcher(EXPECTED);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String separatedBy(char separator) {
        return Workbooks.records(ledger()).stream()
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    private static void fill(Worksheet sheet, boolean withRealDates) {
        var records = Workbooks.records(ledger());
        for (int row = 0; row < records.size(); row++) {
            for (int column = 0; column < records.get(row).size(); column++) {
                put(sheet, row, column, records.get(row).get(column), withRealDates && (column == 1 || column == 12));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, String cell, boolean asDate) {
        var day = asDate ? Dates.read(cell) : Optional.<LocalDate>empty();
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column).format("[$-804]yyyy/m/d;@").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
