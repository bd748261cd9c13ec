package org.fengqiao.api.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/** Makes an example of a schema: texts by the name of their field, days of one week, the first of each constant. */
final class ExampleOf {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("number", "990101-2026-000001-3"),
            Map.entry("code", "4821730956128843"),
            Map.entry("office", "990101100"),
            Map.entry("officeName", "城关镇综治中心"),
            Map.entry("registeredOffice", "990101100204"),
            Map.entry("from", "990101100"),
            Map.entry("to", "990101100-sfs"),
            Map.entry("region", "990101100204"),
            Map.entry("category", "02"),
            Map.entry("county", "990101"),
            Map.entry("rule", "CLK-HANDLE"),
            Map.entry("pack", "response"),
            Map.entry("holder", "王芳"),
            Map.entry("person", "王芳"),
            Map.entry("name", "张三"),
            Map.entry("summary", "屋檐滴水"),
            Map.entry("value", "98.03%"),
            Map.entry("mediaType", "application/pdf"),
            Map.entry("fileName", "协议书.pdf"),
            Map.entry("hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));

    private static final String TEXT = "…";
    private final Map<String, JsonObject> named;

    ExampleOf(Map<String, JsonObject> named) {
        this.named = named;
    }

    JsonValue value(JsonObject schema, String name) {
        if (schema.containsKey("$ref")) {
            return value(named.get(schema.getString("$ref").replaceAll(".*/", "")), name);
        }
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").get(0);
        }
        return switch (schema.getString("type", "any")) {
            case "object" -> object(schema);
            case "array" -> Json.createArrayBuilder()
                    .add(value(schema.getJsonObject("items"), name))
                    .build();
            case "boolean" -> JsonValue.FALSE;
            case "integer" -> Json.createValue(1);
            case "number" -> Json.createValue(0.5);
            case "string" -> Json.createValue(text(schema, name));
            default -> Json.createValue(TEXT);
        };
    }

    private JsonObject object(JsonObject schema) {
        var object = Json.createObjectBuilder();
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties")
                    .forEach((name, property) -> object.add(name, value(property.asJsonObject(), name)));
        }
        return object.build();
    }

    private static String text(JsonObject schema, String name) {
        if (schema.containsKey("pattern")) {
            return "2026-03";
        }
        return switch (schema.getString("format", "")) {
            case "date-time" -> "2026-03-09T09:30:00.000000+08:00";
            case "date" -> "2026-03-09";
            default -> TEXTS.getOrDefault(name, TEXT);
        };
    }
}
