package org.fengqiao.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON that is written in one way only: one flat object, keys sorted, no white space, nothing but texts, exact
 * numbers, truth values and null. The same facts therefore always have the same hash.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    public static String of(Map<String, ?> fields) {
        var json = new StringBuilder("{");
        new TreeMap<String, Object>(fields).forEach((key, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            text(json, key);
            value(json.append(':'), key, value);
        });
        return json.append('}').toString();
    }

    private static void value(StringBuilder json, String key, Object value) {
        if (value instanceof CharSequence text) {
            text(json, text);
        } else if (value == null || value instanceof Boolean || isWhole(value)) {
            json.append(value);
        } else if (value instanceof BigDecimal exact) {
            json.append(exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
        } else {
            throw new IllegalArgumentException(
                    key + ": no canonical form for " + value.getClass().getName());
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof BigInteger;
    }

    private static void text(StringBuilder json, CharSequence text) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
