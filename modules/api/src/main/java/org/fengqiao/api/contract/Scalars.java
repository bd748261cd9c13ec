package org.fengqiao.api.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fengqiao.api.body.Upload;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Power;

/** The schemas of single values. */
final class Scalars {
    static final JsonObject TEXT = schema("type", "string");
    static final JsonObject FILE = schema("type", "string", "format", "binary");

    private static final Map<Class<?>, JsonObject> KNOWN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(Upload.class, FILE),
            Map.entry(boolean.class, schema("type", "boolean")),
            Map.entry(Boolean.class, schema("type", "boolean")),
            Map.entry(int.class, schema("type", "integer", "format", "int32")),
            Map.entry(Integer.class, schema("type", "integer", "format", "int32")),
            Map.entry(long.class, schema("type", "integer", "format", "int64")),
            Map.entry(Long.class, schema("type", "integer", "format", "int64")),
            Map.entry(double.class, schema("type", "number", "format", "double")),
            Map.entry(Instant.class, schema("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, schema("type", "string", "format", "date")),
            Map.entry(YearMonth.class, schema("type", "string", "pattern", "^\\d{4}-\\d{2}$")),
            Map.entry(JsonValue.class, anyObject()),
            Map.entry(Object.class, JsonValue.EMPTY_JSON_OBJECT));

    /** The sets that chapters add to. */
    private static final Map<Class<?>, Supplier<List<?>>> OPEN = Map.of(
            Act.class, Acts::all,
            Ground.class, () -> Ground.known().all(),
            Power.class, () -> Power.known().all());

    private Scalars() {}

    static JsonObject of(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        if (OPEN.containsKey(type)) {
            return described(OPEN.get(type).get());
        }
        var schema = KNOWN.get(type);
        if (schema == null) {
            throw new IllegalStateException("no schema for " + type);
        }
        return schema;
    }

    /** The constants, with the words that the house has for them. */
    static JsonObject constants(Class<?> type) {
        return described(
                Arrays.stream(type.getEnumConstants()).map(c -> (Enum<?>) c).toList());
    }

    private static JsonObject described(List<?> all) {
        var schema = Json.createObjectBuilder(TEXT).add("enum", Json.createArrayBuilder(names(all)));
        var words = words(all);
        return (words.isEmpty() ? schema : schema.add("description", words)).build();
    }

    static JsonObject nullable(JsonObject schema) {
        return Json.createObjectBuilder(schema).add("nullable", true).build();
    }

    static JsonObject anyObject() {
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("additionalProperties", true)
                .build();
    }

    private static List<String> names(List<?> constants) {
        return constants.stream().map(Object::toString).toList();
    }

    private static String words(List<?> constants) {
        var words = Words.chinese();
        var told = constants.stream()
                .filter(c -> !words.label(c).endsWith("." + c))
                .map(c -> c + " " + words.label(c))
                .toList();
        return String.join(", ", told);
    }

    private static JsonObject schema(String... namesAndValues) {
        var schema = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            schema.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return schema.build();
    }
}
