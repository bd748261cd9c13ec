package org.fengqiao.api.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Turns schemas and examples into the server's model of a contract. */
final class Model {
    private Model() {}

    static Content content(JsonObject byMediaType) {
        var content = OASFactory.createObject(Content.class);
        byMediaType.forEach((type, each) -> content.addMediaType(type, mediaType(each.asJsonObject())));
        return content;
    }

    private static MediaType mediaType(JsonObject described) {
        var type = OASFactory.createObject(MediaType.class).schema(schema(described.getJsonObject("schema")));
        return described.containsKey("example") ? type.example(plain(described.get("example"))) : type;
    }

    static Schema schema(JsonObject json) {
        var schema = OASFactory.createObject(Schema.class);
        text(json, "$ref", schema::setRef);
        text(json, "type", type -> schema.setType(SchemaType.valueOf(type.toUpperCase(java.util.Locale.ROOT))));
        text(json, "format", schema::setFormat);
        text(json, "title", schema::setTitle);
        text(json, "description", schema::setDescription);
        text(json, "pattern", schema::setPattern);
        if (json.containsKey("nullable")) {
            schema.setNullable(true);
        }
        if (json.containsKey("maxLength")) {
            schema.setMaxLength(json.getInt("maxLength"));
        }
        if (json.containsKey("items")) {
            schema.setItems(schema(json.getJsonObject("items")));
        }
        parts(json, schema);
        return schema;
    }

    private static void parts(JsonObject json, Schema schema) {
        if (json.containsKey("properties")) {
            json.getJsonObject("properties")
                    .forEach((name, each) -> schema.addProperty(name, schema(each.asJsonObject())));
        }
        each(json, "required", value -> ((JsonString) value).getString(), schema::addRequired);
        each(json, "enum", Model::plain, schema::addEnumeration);
        each(json, "oneOf", value -> schema(value.asJsonObject()), schema::addOneOf);
        each(json, "anyOf", value -> schema(value.asJsonObject()), schema::addAnyOf);
        if (json.get("additionalProperties") instanceof JsonObject values) {
            schema.setAdditionalPropertiesSchema(schema(values));
        } else if (json.containsKey("additionalProperties")) {
            schema.setAdditionalPropertiesBoolean(true);
        }
    }

    private static void text(JsonObject json, String name, Consumer<String> set) {
        if (json.containsKey(name)) {
            set.accept(json.getString(name));
        }
    }

    private static <T> void each(JsonObject json, String name, Function<JsonValue, T> read, Consumer<T> add) {
        if (json.containsKey(name)) {
            json.getJsonArray(name).forEach(value -> add.accept(read.apply(value)));
        }
    }

    /** A value as the server writes it. */
    static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            var map = new LinkedHashMap<String, Object>();
            object.forEach((name, each) -> map.put(name, plain(each)));
            return map;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(Model::plain).toList();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : value == JsonValue.TRUE;
    }
}
