package org.fengqiao.evidence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** One line of a bundle with its fields by name and kind; a field of another kind makes the line unusable. */
record LogRow(Map<String, Object> fields) {
    static LogRow read(String line) {
        return new LogRow(FlatJson.read(line));
    }

    String text(String name) {
        return as(name, String.class);
    }

    int number(String name) {
        var number = as(name, BigDecimal.class);
        if (number == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + " is not a whole number", e);
        }
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(as(name, Boolean.class));
    }

    Instant instant(String name) {
        try {
            return Instant.parse(String.valueOf(text(name)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " is not an instant", e);
        }
    }

    private <T> T as(String name, Class<T> kind) {
        var value = fields.get(name);
        if (value != null && !kind.isInstance(value)) {
            throw new IllegalArgumentException(name + " is of the wrong kind");
        }
        return kind.cast(value);
    }
}
