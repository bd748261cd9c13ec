package org.fengqiao.model.casefile;

import java.util.Map;
import java.util.TreeMap;

/** Puts names and values together for an event, leaving out what was not said. */
public final class Saying {
    private Saying() {}

    public static Map<String, Object> of(Object... namesAndValues) {
        var said = new TreeMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                said.put((String) namesAndValues[i], value instanceof Enum<?> e ? e.name() : plain(value));
            }
        }
        return said;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
