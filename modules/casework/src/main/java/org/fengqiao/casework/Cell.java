package org.fengqiao.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.custody.Ground;

/** How a value of the database becomes one of a record. This is the only place that knows. */
@FunctionalInterface
interface Cell {
    Object read(Object stored);

    Cell TEXT = stored -> stored == null ? null : stored.toString();
    Cell YES = stored -> Boolean.TRUE.equals(stored);
    Cell NUMBER = stored -> stored == null ? 0L : ((Number) stored).longValue();
    Cell COUNT = stored -> stored == null ? 0 : Math.toIntExact(((Number) stored).longValue());
    Cell ID = stored -> stored == null ? null : ((Number) stored).longValue();
    Cell SIZE = stored -> stored == null ? null : Math.toIntExact(((Number) stored).longValue());
    Cell MEASURE = stored -> stored == null ? 0.0 : ((Number) stored).doubleValue();
    Cell DECIMAL = stored -> stored == null ? null : ((Number) stored).doubleValue();
    Cell BYTES = stored -> stored;
    Cell INSTANT = Cell::instant;
    Cell DATE = Cell::date;
    Cell ACT = named(Acts::named);
    Cell GROUND = named(Ground::named);

    Map<Class<?>, Cell> PLAIN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, YES),
            Map.entry(long.class, NUMBER),
            Map.entry(int.class, COUNT),
            Map.entry(Long.class, ID),
            Map.entry(Integer.class, SIZE),
            Map.entry(double.class, MEASURE),
            Map.entry(Double.class, DECIMAL),
            Map.entry(byte[].class, BYTES),
            Map.entry(Instant.class, INSTANT),
            Map.entry(LocalDate.class, DATE),
            Map.entry(Act.class, ACT),
            Map.entry(Ground.class, GROUND));

    static Cell of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type.isEnum()) {
            return stored -> stored == null ? null : constant(type, stored.toString());
        }
        throw new IllegalStateException("No column can be read as " + type.getName());
    }

    private static Cell named(Function<String, Object> set) {
        return stored -> stored == null ? null : set.apply(stored.toString());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }

    /** A day may also come as text, where the query cast it. */
    private static LocalDate date(Object stored) {
        if (stored == null || stored instanceof LocalDate) {
            return (LocalDate) stored;
        }
        return stored instanceof String text ? LocalDate.parse(text) : ((java.sql.Date) stored).toLocalDate();
    }
}
