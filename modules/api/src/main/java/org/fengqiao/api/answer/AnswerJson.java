package org.fengqiao.api.answer;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.fengqiao.model.Moment;

/**
 * The one writer of answers. A record becomes an object: its components are the names of the contract. Instants are
 * written in official time, constants by their name, and what is not known as null.
 */
public final class AnswerJson {
    /** Asked for once: the library looks through every archive of the application each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    private AnswerJson() {}

    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Record record) {
            return object(record);
        }
        if (value instanceof Collection<?> entries) {
            return list(entries);
        }
        return value instanceof Map<?, ?> map ? object(map) : scalar(value);
    }

    /** An instant as the contract writes it, e.g. {@code 2026-11-23T08:00:00.000000+08:00}. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(Moment.ZONE));
    }

    private static JsonObject object(Record record) {
        var object = JSON.createObjectBuilder();
        write(record, object);
        return object.build();
    }

    private static void write(Record record, JsonObjectBuilder object) {
        for (var component : Component.of(record.getClass())) {
            var value = component.in(record);
            if (!component.isInline()) {
                object.add(component.name(), of(value));
            } else if (value != null) {
                write((Record) value, object);
            }
        }
    }

    private static JsonArray list(Collection<?> entries) {
        var array = JSON.createArrayBuilder();
        entries.forEach(entry -> array.add(of(entry)));
        return array.build();
    }

    private static JsonObject object(Map<?, ?> map) {
        var object = JSON.createObjectBuilder();
        map.forEach((name, value) -> object.add(name.toString(), of(value)));
        return object.build();
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return JSON.createValue(value instanceof Instant at ? time(at) : value.toString());
    }

    private static JsonValue number(Number value) {
        if (value instanceof Integer count) {
            return JSON.createValue(count);
        }
        if (value instanceof Long count) {
            return JSON.createValue(count);
        }
        if (value instanceof BigDecimal exact) {
            return JSON.createValue(exact);
        }
        return value instanceof BigInteger whole ? JSON.createValue(whole) : JSON.createValue(value.doubleValue());
    }
}
