package org.fengqiao.api.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.api.answer.Component;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.FieldsOf;
import org.fengqiao.api.body.OneOf;
import org.fengqiao.api.body.PersonBody;
import org.fengqiao.api.body.Required;
import org.fengqiao.api.body.Upload;
import org.fengqiao.model.casefile.Acts;

/**
 * The schemas of answers and bodies, made of their records: what a component is called, of which kind it is, and
 * whether it can be missing. Records get a name; those that may be null stand where they are used, since a reference
 * cannot be null in this version of OpenAPI.
 */
final class Schemas {
    private final Map<String, JsonObject> named = new TreeMap<>();
    private final Map<String, Class<?>> records = new TreeMap<>();

    /** Every schema with a name, of all records described so far. */
    Map<String, JsonObject> named() {
        return named;
    }

    JsonObject answer(Type type) {
        return of(type, false);
    }

    /** In a body whatever is not required may be left out or null. */
    JsonObject body(Class<? extends Record> type) {
        return of(type, true);
    }

    private JsonObject of(Type type, boolean sent) {
        if (type instanceof ParameterizedType many) {
            return many(many, sent);
        }
        var known = (Class<?>) type;
        return known.isRecord() && known != Upload.class ? reference(known, sent) : Scalars.of(known);
    }

    private JsonObject many(ParameterizedType type, boolean sent) {
        var parts = type.getActualTypeArguments();
        var raw = (Class<?>) type.getRawType();
        var schema = Json.createObjectBuilder();
        if (Collection.class.isAssignableFrom(raw)) {
            return schema.add("type", "array")
                    .add("items", entry(parts[0], sent))
                    .build();
        }
        return schema.add("type", "object")
                .add("additionalProperties", of(parts[1], sent))
                .build();
    }

    /** In the lists of a body a name may stand for somebody. */
    private JsonObject entry(Type type, boolean sent) {
        var entry = of(type, sent);
        return sent && type == PersonBody.class
                ? Json.createObjectBuilder()
                        .add(
                                "anyOf",
                                Json.createArrayBuilder().add(Scalars.TEXT).add(entry))
                        .build()
                : entry;
    }

    private JsonObject reference(Class<?> record, boolean sent) {
        var name = Names.of(record);
        var same = records.putIfAbsent(name, record);
        if (same == null) {
            named.put(name, object(record, sent).build());
        } else if (same != record) {
            throw new IllegalStateException(same + " and " + record + " are both called " + name);
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    private JsonObjectBuilder object(Class<?> record, boolean sent) {
        var properties = Json.createObjectBuilder();
        var required = new java.util.ArrayList<String>();
        collect(record, sent, properties, required, true);
        var schema = Json.createObjectBuilder().add("type", "object").add("properties", properties);
        return required.isEmpty() ? schema : schema.add("required", Json.createArrayBuilder(required));
    }

    private void collect(
            Class<?> record, boolean sent, JsonObjectBuilder properties, Collection<String> required, boolean always) {
        for (var part : Component.of(record)) {
            if (part.isInline()) {
                collect(part.type(), sent, properties, required, always && !part.isNullable());
                continue;
            }
            properties.add(part.name(), property(part, sent));
            if (always && (sent ? part.has(Required.class) : true)) {
                required.add(part.name());
            }
        }
    }

    private JsonObject property(Component part, boolean sent) {
        boolean nullable = sent ? !part.has(Required.class) : part.isNullable();
        var schema = sent ? sent(part, nullable) : plain(part, nullable);
        return nullable ? Scalars.nullable(schema) : schema;
    }

    private JsonObject sent(Component part, boolean nullable) {
        var choice = part.annotation(OneOf.class);
        if (choice != null) {
            return Scalars.constants(choice.value());
        }
        var act = part.annotation(FieldsOf.class);
        if (act != null) {
            return ActForms.fields(Acts.named(act.value()).asks()).build();
        }
        return part.type() == Body.class ? Scalars.anyObject() : plain(part, nullable, true);
    }

    private JsonObject plain(Component part, boolean nullable) {
        return plain(part, nullable, false);
    }

    private JsonObject plain(Component part, boolean nullable, boolean sent) {
        return nullable && part.type().isRecord() ? object(part.type(), sent).build() : of(part.genericType(), sent);
    }

    static JsonObject withDescription(JsonObject schema, String description) {
        return Json.createObjectBuilder(schema)
                .add("description", (JsonValue) Json.createValue(description))
                .build();
    }
}
