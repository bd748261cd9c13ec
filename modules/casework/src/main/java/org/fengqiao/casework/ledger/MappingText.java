package org.fengqiao.casework.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The clerk's correction of the columns as it is kept with a job: {@code PHONE=4,CLOSED=} leaves CLOSED out. */
final class MappingText {

    static String write(Map<LedgerField, Integer> mapping) {
        return mapping.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getValue() == null ? "" : entry.getValue()))
                .collect(Collectors.joining(","));
    }

    static Map<LedgerField, Integer> read(String text) {
        var mapping = new EnumMap<LedgerField, Integer>(LedgerField.class);
        if (text != null && !text.isEmpty()) {
            for (var entry : text.split(",")) {
                var sides = entry.split("=", 2);
                mapping.put(LedgerField.valueOf(sides[0]), sides[1].isEmpty() ? null : Integer.valueOf(sides[1]));
            }
        }
        return mapping;
    }

    private MappingText() {}
}
