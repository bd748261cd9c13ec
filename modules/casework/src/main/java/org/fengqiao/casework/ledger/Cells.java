package org.fengqiao.casework.ledger;

import java.util.ArrayList;
import java.util.List;

/** One record's cells under its columns, with the doubts that reading them leaves. */
final class Cells {

    private final int number;
    private final Columns columns;
    private final List<String> values;
    private final List<LedgerWarning> doubts = new ArrayList<>();

    Cells(int number, Columns columns, List<String> values) {
        this.number = number;
        this.columns = columns;
        this.values = values;
    }

    int number() {
        return number;
    }

    String text(LedgerField field) {
        return columns.cell(field, values);
    }

    String heading(LedgerField field) {
        return columns.heading(field);
    }

    boolean has(LedgerField field) {
        return columns.has(field);
    }

    List<String> allButSerial() {
        return columns.allButSerial(values);
    }

    void doubt(LedgerField field, String code, Object... arguments) {
        doubts.add(new LedgerWarning(number, heading(field), Wording.of(code, arguments)));
    }

    List<LedgerWarning> doubts() {
        return doubts;
    }
}
