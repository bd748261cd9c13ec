package org.fengqiao.api.answer;

import jakarta.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeKind;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Article;
import org.fengqiao.time.rule.Happening;

/** Makes records whose every value follows from its component's name, so that an answer tells what stands where. */
final class Sample {
    private static final Office OFFICE =
            new Office("990101100", "城关镇综治中心", OfficeKind.CENTRE, "990101100", "990101", "990101-gov");

    /** One of each set that chapters add to. */
    private static final Map<Class<?>, Object> OPEN = Map.of(
            Act.class, Acts.all().get(0),
            By.class, Who.HOLDER,
            Field.class, Field.REASON,
            Ground.class, Ground.HANDLING,
            Power.class, Power.REGISTER,
            Happening.class, Happening.MATTER_RECEIVED,
            org.fengqiao.time.rule.Ground.class, org.fengqiao.time.rule.Ground.HEARING);

    private final Set<String> kept;
    private final boolean bare;

    private Sample(boolean bare, String... kept) {
        this.bare = bare;
        this.kept = Set.of(kept);
    }

    /** A record with a value everywhere. */
    static <R> R of(Class<R> type) {
        return new Sample(false).made(type);
    }

    /** A record with nothing where nothing can be, but for the components that are kept. */
    static <R> R bare(Class<R> type, String... kept) {
        return new Sample(true, kept).made(type);
    }

    private <R> R made(Class<R> type) {
        var parts = type.getRecordComponents();
        var values = Arrays.stream(parts).map(this::value).toArray();
        try {
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(RecordComponent part) {
        return bare && !kept.contains(part.getName())
                ? nothing(part.getType())
                : value(part.getName(), part.getGenericType());
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type.isPrimitive()) {
            return type == double.class ? (Object) 0.0 : type == long.class ? (Object) 0L : (Object) 0;
        }
        if (List.class.isAssignableFrom(type)) {
            return List.of();
        }
        return Map.class.isAssignableFrom(type) ? Map.of() : null;
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType many) {
            return many(name, many);
        }
        int number = 1 + Math.floorMod(name.hashCode(), 300);
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        if (type == double.class) {
            return number / 8.0;
        }
        if (type == boolean.class) {
            return true;
        }
        return ofTime(name, (Class<?>) type, number);
    }

    private Object ofTime(String name, Class<?> type, int number) {
        if (type == Instant.class) {
            return Instant.parse("2026-03-02T01:00:00.123456Z").plusSeconds(number);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(number);
        }
        if (type == YearMonth.class) {
            return YearMonth.of(2026, 3);
        }
        return other(name, type);
    }

    private Object other(String name, Class<?> type) {
        if (type == String.class) {
            return name.equals("facts") || name.equals("words") ? "{\"said\":\"" + name + "\"}" : name;
        }
        if (type == Office.class) {
            return OFFICE;
        }
        if (type == Article.class) {
            return new Article("XF:21(1)", "信访工作条例", name);
        }
        if (OPEN.containsKey(type)) {
            return OPEN.get(type);
        }
        if (type == Object.class) {
            return Json.createValue(name);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : new Sample(false).made(type);
    }

    private Object many(String name, ParameterizedType type) {
        var parts = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return Map.of(value(name, parts[0]), value(name, parts[1]));
        }
        var entry = value(name, parts[0]);
        return type.getRawType() == Set.class ? Set.of(entry) : List.of(entry);
    }
}
