package org.fengqiao.casework;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a record is made of a row: every component, in its order, from the column that bears its name in snake_case. */
final class RecordShape<R extends Record> {
    private record Part(String component, String column, Class<?> type) {
        static Part of(RecordComponent component) {
            return new Part(component.getName(), column(component.getName()), component.getType());
        }

        Object of(ResultRow row) {
            if (row.has(component)) {
                return row.added(component);
            }
            var value = row.value(column);
            return Cell.of(type).read(value);
        }

        private static String column(String component) {
            return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        }
    }

    private static final ClassValue<RecordShape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape<?> computeValue(Class<?> type) {
            return new RecordShape<>(type.asSubclass(Record.class));
        }
    };

    private final Constructor<R> maker;
    private final List<Part> parts;

    private RecordShape(Class<R> type) {
        var components = type.getRecordComponents();
        this.parts = Stream.of(components).map(Part::of).toList();
        try {
            this.maker = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RecordShape<R> of(Class<R> type) {
        return (RecordShape<R>) KNOWN.get(type);
    }

    R filled(ResultRow row) {
        try {
            return maker.newInstance(parts.stream().map(part -> part.of(row)).toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
