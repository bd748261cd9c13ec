package org.fengqiao.casework.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column of a file says what: recognised by the headings, and open to the clerk's correction. */
public final class Columns {

    private final List<String> headings;
    private final Map<LedgerField, Integer> places;

    private Columns(List<String> headings, Map<LedgerField, Integer> places) {
        this.headings = headings;
        this.places = Collections.unmodifiableMap(places);
    }

    static Columns recognise(List<String> headingCells) {
        var headings = headingCells.stream().map(Text::clean).toList();
        var best = new EnumMap<LedgerField, Headings.Match>(LedgerField.class);
        var places = new EnumMap<LedgerField, Integer>(LedgerField.class);
        for (int column = 0; column < headings.size(); column++) {
            var match = Headings.match(headings.get(column)).orElse(null);
            if (match != null && isBetter(match, best.get(match.field()))) {
                best.put(match.field(), match);
                places.put(match.field(), column);
            }
        }
        return new Columns(headings, places);
    }

    private static boolean isBetter(Headings.Match match, Headings.Match known) {
        return known == null || match.rank() < known.rank();
    }

    /** The clerk's correction: a column, counted from 0, for each field named, or null for "not in this file". */
    public Columns corrected(Map<LedgerField, Integer> correction) {
        var corrected = new EnumMap<LedgerField, Integer>(LedgerField.class);
        corrected.putAll(places);
        correction.forEach((field, column) -> {
            if (column == null) {
                corrected.remove(field);
            } else if (column < 0 || column >= headings.size()) {
                throw new UnreadableLedger("columns.none-such", field.label(), Integer.toString(column + 1));
            } else {
                corrected.put(field, column);
            }
        });
        return new Columns(headings, corrected);
    }

    public List<String> headings() {
        return headings;
    }

    public Map<LedgerField, Integer> mapping() {
        return places;
    }

    public boolean has(LedgerField field) {
        return places.containsKey(field);
    }

    public List<LedgerField> missing() {
        return Arrays.stream(LedgerField.values())
                .filter(field -> field.isNecessary() && !has(field))
                .toList();
    }

    /** Refuses the file when it lacks what every case needs, and names all of it at once. */
    void demandNecessary() {
        if (!missing().isEmpty()) {
            throw new UnreadableLedger("columns.missing", namesOfMissing());
        }
    }

    /** The same in words, for the clerk who may still assign them. */
    String whatIsMissing() {
        return Wording.of("columns.missing", namesOfMissing());
    }

    private String namesOfMissing() {
        return missing().stream().map(LedgerField::label).collect(Collectors.joining(Wording.of("list.and")));
    }

    /** The name of a field as the clerk's own file has it. */
    String heading(LedgerField field) {
        return has(field) && !headings.get(places.get(field)).isEmpty()
                ? headings.get(places.get(field))
                : field.label();
    }

    String cell(LedgerField field, List<String> cells) {
        var column = places.get(field);
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }

    /** What makes two records the same: every cell but the running number. */
    List<String> allButSerial(List<String> cells) {
        var rest = new ArrayList<>(cells);
        var serial = places.get(LedgerField.SERIAL);
        if (serial != null && serial < rest.size()) {
            rest.set(serial, "");
        }
        while (!rest.isEmpty() && rest.get(rest.size() - 1).isEmpty()) {
            rest.remove(rest.size() - 1);
        }
        return rest;
    }
}
