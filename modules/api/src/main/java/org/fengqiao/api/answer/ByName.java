package org.fengqiao.api.answer;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes an answer of something that was read: each component is taken from what has its name there. What is named
 * otherwise, or comes from elsewhere, is told beside it.
 */
final class ByName {
    private final Object read;
    private final Map<String, Object> told = new HashMap<>();

    private ByName(Object read) {
        this.read = read;
    }

    static ByName of(Object read) {
        return new ByName(read);
    }

    /** A component whose value is not the one of that name; null is a value too. */
    ByName with(String component, Object value) {
        told.put(component, value);
        return this;
    }

    <R extends Record> R as(Class<R> answer) {
        var values = Component.of(answer).stream().map(this::value).toArray();
        try {
            return constructor(answer).newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(answer.getName(), e);
        }
    }

    private Object value(Component component) {
        var name = component.ownName();
        if (told.containsKey(name)) {
            return told.get(name);
        }
        try {
            return accessor(name).invoke(read);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(read.getClass().getName() + " has no " + name, e);
        }
    }

    private Method accessor(String name) throws NoSuchMethodException {
        return read.getClass().getMethod(name);
    }

    private static <R extends Record> Constructor<R> constructor(Class<R> answer) {
        try {
            var types = Arrays.stream(answer.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return answer.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(answer.getName(), e);
        }
    }
}
