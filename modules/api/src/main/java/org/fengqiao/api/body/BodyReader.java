package org.fengqiao.api.body;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.fengqiao.api.answer.Component;

/** Reads a record from a body: each component from the field of its name, in the kind it has. */
final class BodyReader {
    private BodyReader() {}

    static <R extends Record> R read(Class<R> type, Body body) {
        var values = Component.of(type).stream().map(part -> value(part, body)).toArray();
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause());
        }
    }

    private static Object value(Component part, Body body) {
        var type = part.type();
        var field = part.name();
        if (type == String.class) {
            return body.text(field);
        }
        if (type == Integer.class) {
            return body.integer(field);
        }
        if (type == Long.class) {
            return body.id(field);
        }
        if (type == boolean.class) {
            return body.flag(field);
        }
        if (type.isEnum()) {
            return constant(type, field, body);
        }
        return part.isInline() ? read(type.asSubclass(Record.class), body) : compound(part, body);
    }

    private static Object constant(Class<?> type, String field, Body body) {
        var written = body.text(field);
        var constants = Arrays.asList(type.getEnumConstants());
        var found = constants.stream()
                .filter(constant -> constant.toString().equals(written))
                .findFirst();
        if (written != null && found.isEmpty()) {
            body.fault(field, "choice", constants.stream().map(Object::toString).collect(Collectors.joining(" / ")));
        }
        return found.orElse(null);
    }

    private static Object compound(Component part, Body body) {
        if (part.genericType() instanceof ParameterizedType list) {
            var entry = ((Class<?>) list.getActualTypeArguments()[0]).asSubclass(Record.class);
            return entry == PersonBody.class
                    ? body.list(part.name(), BodyReader::person)
                    : body.objects(part.name(), object -> read(entry, object));
        }
        var object = body.object(part.name());
        return object == null || part.type() == Body.class
                ? object
                : read(part.type().asSubclass(Record.class), object);
    }

    /** A name alone stands for a person. */
    private static PersonBody person(String name, Body object) {
        return object == null ? PersonBody.called(name) : read(PersonBody.class, object);
    }
}
