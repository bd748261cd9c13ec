package org.fengqiao.casework.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts a ledger while it is read. */
final class ImportTally {

    static final int LONGEST_LIST = 10_000;

    private int rows;
    private int good;
    private int duplicates;
    private int faulty;
    private final List<Duplicate> duplicateRecords = new ArrayList<>();
    private final List<LedgerFault> errors = new ArrayList<>();
    private final List<LedgerWarning> warnings = new ArrayList<>();
    private final Map<Category, Integer> categories = new TreeMap<>(Comparator.comparing(Category::code));

    int rows() {
        return rows;
    }

    void good(LedgerRecord record, List<LedgerWarning> doubts) {
        rows++;
        good++;
        categories.merge(record.category(), 1, Integer::sum);
        doubts.forEach(doubt -> list(warnings, doubt));
    }

    void duplicate(Duplicate duplicate) {
        rows++;
        duplicates++;
        list(duplicateRecords, duplicate);
    }

    void faulty(LedgerFault fault) {
        rows++;
        faulty++;
        list(errors, fault);
    }

    LedgerResult result() {
        var byName = new LinkedHashMap<String, Integer>();
        categories.forEach((category, count) -> byName.put(category.name(), count));
        return new LedgerResult(
                rows,
                good,
                duplicates,
                faulty,
                List.copyOf(duplicateRecords),
                List.copyOf(errors),
                List.copyOf(warnings),
                Collections.unmodifiableMap(byName));
    }

    private static <T> void list(List<T> all, T one) {
        if (all.size() < LONGEST_LIST) {
            all.add(one);
        }
    }
}
