package org.fengqiao.api.answer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.model.Moment;

/** Writes JSON: names and values side by side, instants in official time, what is not known as null. */
public final class Shape {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    private Shape() {}

    public static JsonObject of(Object... namesAndValues) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return object.build();
    }

    public static <T> JsonArray list(Collection<T> entries, Function<T, ?> write) {
        var array = Json.createArrayBuilder();
        entries.forEach(entry -> array.add(value(write.apply(entry))));
        return array.build();
    }

    /** An instant as the contract writes it, e.g. {@code 2026-11-23T08:00:00.000000+08:00}. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Moment.ZONE));
    }

    static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Instant at) {
            return Json.createValue(time(at));
        }
        return number(value);
    }

    private static JsonValue number(Object value) {
        if (value instanceof Integer count) {
            return Json.createValue(count);
        }
        if (value instanceof Long count) {
            return Json.createValue(count);
        }
        if (value instanceof BigDecimal exact) {
            return Json.createValue(exact);
        }
        if (value instanceof BigInteger whole) {
            return Json.createValue(whole);
        }
        if (value instanceof Double share) {
            return Json.createValue(share);
        }
        return many(value);
    }

    private static JsonValue many(Object value) {
        if (value instanceof Collection<?> entries) {
            return list(entries, entry -> entry);
        }
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, entry) -> object.add(name.toString(), value(entry)));
            return object.build();
        }
        return Json.createValue(value.toString());
    }
}
