package org.fengqiao.casework.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.FlatJson;

/** Keeps a report as text, one flat JSON object a line, and reads it again. */
final class ReportLines {

    private static final String KIND = "is";

    static String write(ImportReport report) {
        var lines = new ArrayList<String>();
        var result = report.result();
        line(
                lines,
                "counts",
                Map.of(
                        "rows", result.rows(),
                        "good", result.good(),
                        "duplicates", result.duplicates(),
                        "faulty", result.faulty(),
                        "imported", report.imported()));
        report.headings().forEach(heading -> line(lines, "heading", Map.of("name", heading)));
        report.mapping()
                .forEach((field, column) -> line(lines, "column", Map.of("field", field.name(), "column", column)));
        result.duplicateRecords()
                .forEach(one -> line(lines, "duplicate", Map.of("record", one.record(), "of", one.of())));
        result.errors()
                .forEach(one -> line(
                        lines,
                        "error",
                        Map.of(
                                "record",
                                one.record(),
                                "kind",
                                one.kind().name(),
                                "field",
                                one.field(),
                                "message",
                                one.message())));
        result.warnings()
                .forEach(one -> line(
                        lines,
                        "warning",
                        Map.of("record", one.record(), "field", one.field(), "message", one.message())));
        result.categories().forEach((name, count) -> line(lines, "category", Map.of("name", name, "count", count)));
        report.known().forEach(one -> line(lines, "known", Map.of("record", one.record(), "number", one.number())));
        return String.join("\n", lines);
    }

    static ImportReport read(String text) {
        var lines = text.lines().map(FlatJson::read).toList();
        var counts = lines.get(0);
        var mapping = new EnumMap<LedgerField, Integer>(LedgerField.class);
        of(lines, "column")
                .forEach(line -> mapping.put(LedgerField.valueOf(text(line, "field")), number(line, "column")));
        var categories = new LinkedHashMap<String, Integer>();
        of(lines, "category").forEach(line -> categories.put(text(line, "name"), number(line, "count")));
        var result = new LedgerResult(
                number(counts, "rows"),
                number(counts, "good"),
                number(counts, "duplicates"),
                number(counts, "faulty"),
                of(lines, "duplicate").stream()
                        .map(line -> new Duplicate(number(line, "record"), number(line, "of")))
                        .toList(),
                of(lines, "error").stream().map(ReportLines::fault).toList(),
                of(lines, "warning").stream()
                        .map(line ->
                                new LedgerWarning(number(line, "record"), text(line, "field"), text(line, "message")))
                        .toList(),
                Collections.unmodifiableMap(categories));
        return new ImportReport(
                of(lines, "heading").stream().map(line -> text(line, "name")).toList(),
                mapping,
                result,
                of(lines, "known").stream()
                        .map(line -> new Known(number(line, "record"), text(line, "number")))
                        .toList(),
                number(counts, "imported"));
    }

    private static LedgerFault fault(Map<String, Object> line) {
        var kind = FaultKind.valueOf(text(line, "kind"));
        return new LedgerFault(number(line, "record"), kind, text(line, "field"), text(line, "message"));
    }

    private static void line(List<String> lines, String kind, Map<String, Object> values) {
        var line = new TreeMap<>(values);
        line.put(KIND, kind);
        lines.add(CanonicalJson.of(line));
    }

    private static List<Map<String, Object>> of(List<Map<String, Object>> lines, String kind) {
        return lines.stream().filter(line -> kind.equals(line.get(KIND))).toList();
    }

    private static String text(Map<String, Object> line, String name) {
        return (String) line.get(name);
    }

    private static int number(Map<String, Object> line, String name) {
        return ((BigDecimal) line.get(name)).intValueExact();
    }

    private ReportLines() {}
}
