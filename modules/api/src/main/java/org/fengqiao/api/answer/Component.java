package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** One component of a record that is written or described: its name in the contract, its type, and its value. */
public final class Component {
    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::new).toList();
        }
    };

    private final RecordComponent component;
    private final Method accessor;
    private final String name;

    private Component(RecordComponent component) {
        this.component = component;
        this.accessor = component.getAccessor();
        this.accessor.setAccessible(true);
        var named = accessor.getAnnotation(JsonbProperty.class);
        this.name = named == null ? component.getName() : named.value();
    }

    public static List<Component> of(Class<?> record) {
        return KNOWN.get(record);
    }

    /** Some names of the contract are words of Java and are told by an annotation. */
    public String name() {
        return name;
    }

    public Class<?> type() {
        return component.getType();
    }

    public Type genericType() {
        return component.getGenericType();
    }

    public boolean isInline() {
        return accessor.isAnnotationPresent(Inline.class);
    }

    public boolean isNullable() {
        return accessor.isAnnotationPresent(Nullable.class);
    }

    public boolean has(Class<? extends Annotation> annotation) {
        return accessor.isAnnotationPresent(annotation);
    }

    public <A extends Annotation> A annotation(Class<A> type) {
        return accessor.getAnnotation(type);
    }

    /** The name it has in its record. */
    String ownName() {
        return component.getName();
    }

    Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass().getName() + "." + ownName(), e);
        }
    }
}
