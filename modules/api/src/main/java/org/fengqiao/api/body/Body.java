package org.fengqiao.api.body;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.model.FieldFault;

/** A JSON object as it was sent: reads each field by its name, and remembers every one of the wrong kind. */
public final class Body {
    private final JsonObject json;
    private final String prefix;
    private final List<FieldFault> faults;

    private Body(JsonObject json, String prefix, List<FieldFault> faults) {
        this.json = json;
        this.prefix = prefix;
        this.faults = faults;
    }

    /** An empty body is an empty object, so that whatever is required gets named. */
    public static Body of(byte[] sent) {
        var text = JsonText.decoded(sent);
        if (text.isBlank()) {
            return new Body(JsonValue.EMPTY_JSON_OBJECT, "", new ArrayList<>());
        }
        return new Body(JsonText.parsed(text), "", new ArrayList<>());
    }

    /** An object that came as a text of its own, in the part of a form; what is no object is a fault of that part. */
    static Body part(String field, String sent) {
        try {
            return new Body(JsonText.parsed(sent), field + ".", new ArrayList<>());
        } catch (MalformedJson e) {
            var none = new Body(JsonValue.EMPTY_JSON_OBJECT, "", new ArrayList<>());
            none.fault(field, "object");
            return none;
        }
    }

    /** What was wrong with the kinds of the fields read so far. */
    public List<FieldFault> faults() {
        return faults;
    }

    public boolean has(String field) {
        return json.containsKey(field) && json.get(field) != JsonValue.NULL;
    }

    Set<String> names() {
        return json.keySet();
    }

    public String text(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            fault(field, "text");
            return null;
        }
        return storable(field, string.getString());
    }

    public String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    public Integer integer(String field) {
        var value = value(field);
        try {
            return value == null
                    ? null
                    : Integer.valueOf(((JsonNumber) value).bigDecimalValue().intValueExact());
        } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
            fault(field, "number");
            return null;
        }
    }

    Long id(String field) {
        var value = value(field);
        try {
            return value == null
                    ? null
                    : Long.valueOf(((JsonNumber) value).bigDecimalValue().longValueExact());
        } catch (ClassCastException | ArithmeticException | NumberFormatException e) {
            fault(field, "number");
            return null;
        }
    }

    boolean flag(String field) {
        var value = value(field);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(field, "yes-no");
        }
        return value == JsonValue.TRUE;
    }

    /** An answer in whatever kind the asked field takes, as text: numbers and yes or no may be written as such. */
    String scalar(String field, boolean number, boolean yesNo) {
        var value = value(field);
        if (number && value instanceof JsonNumber || yesNo && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return value.toString();
        }
        return text(field);
    }

    /** Plain texts in a list, or all of them in one text, joined by blanks. */
    String joined(String field) {
        var value = value(field);
        if (value == null || value instanceof JsonString) {
            return text(field);
        }
        var texts = list(field, (text, object) -> {
            if (object != null) {
                fault(field, "text");
            }
            return text;
        });
        return texts.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** The object in a field; null when it is absent or something else. */
    public Body object(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            fault(field, "object");
            return null;
        }
        return new Body(object, prefix + field + ".", faults);
    }

    /** All of it as a record, each component from the field of its name. */
    public <R extends Record> R as(Class<R> type) {
        return BodyReader.read(type, this);
    }

    /** The entries of a list, each a plain text or an object. */
    <T> List<T> list(String field, BiFunction<String, Body, T> read) {
        return list(field, true, read);
    }

    /** The entries of a list, each an object; null in the place of one that is none. */
    <T> List<T> objects(String field, Function<Body, T> read) {
        return list(field, false, (text, object) -> object == null ? null : read.apply(object));
    }

    private <T> List<T> list(String field, boolean strings, BiFunction<String, Body, T> read) {
        var entries = new ArrayList<T>();
        var value = value(field);
        if (value == null) {
            return entries;
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            fault(field, "list");
            return entries;
        }
        int i = 0;
        for (var entry : value.asJsonArray()) {
            var name = "%s[%d]".formatted(field, i++);
            if (entry instanceof JsonString string && strings) {
                entries.add(read.apply(storable(name, string.getString()), null));
            } else if (entry instanceof JsonObject object) {
                entries.add(read.apply(null, new Body(object, prefix + name + ".", faults)));
            } else {
                fault(name, strings ? "text-or-object" : "object");
                entries.addAll(strings ? List.of() : Collections.singletonList(null));
            }
        }
        return entries;
    }

    /** Names a field that has to be there. */
    void demand(String field) {
        if (!has(field)) {
            fault(field, "required");
        }
    }

    public void fault(String field, String message, Object... args) {
        faults.add(new FieldFault(prefix + field, message, args));
    }

    private JsonValue value(String field) {
        return has(field) ? json.get(field) : null;
    }

    /** No database keeps a zero character, and half a character is none. */
    private String storable(String field, String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            fault(field, "characters");
            return null;
        }
        return text;
    }
}
