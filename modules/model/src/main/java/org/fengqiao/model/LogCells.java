package org.fengqiao.model;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.Pairs;

/** The fields of a row as the log tells them, each as one text. What has no value, is false or is zero, is left out. */
public final class LogCells {
    private LogCells() {}

    public static Map<String, String> of(Object... namesAndValues) {
        var row = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var text = text(namesAndValues[i + 1]);
            if (text != null) {
                row.put((String) namesAndValues[i], text);
            }
        }
        return row;
    }

    private static String text(Object value) {
        if (value == null || Boolean.FALSE.equals(value) || Integer.valueOf(0).equals(value)) {
            return null;
        }
        if (value instanceof Instant at) {
            return Pairs.text(at);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
