package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A native query with its parameters in order, read row by row into records. */
public final class Sql {
    private final Query query;
    private int next = 1;

    private Sql(Query query) {
        this.query = query;
    }

    public static Sql of(EntityManager em, String sql, Object... parameters) {
        var made = new Sql(em.createNativeQuery(sql));
        for (var parameter : parameters) {
            made.with(parameter);
        }
        return made;
    }

    public Sql with(Object parameter) {
        query.setParameter(next++, toDatabase(parameter));
        return this;
    }

    public <T> List<T> list(Function<ResultRow, T> reader) {
        return rows().stream().map(reader).toList();
    }

    public <R extends Record> List<R> list(Class<R> type) {
        return list(row -> row.as(type));
    }

    public <T> Optional<T> first(Function<ResultRow, T> reader) {
        query.setMaxResults(1);
        return rows().stream().map(reader).findFirst();
    }

    public <R extends Record> Optional<R> first(Class<R> type) {
        return first(row -> row.as(type));
    }

    public int execute() {
        return query.executeUpdate();
    }

    /** With the hint the provider keeps the names of the columns beside their values. */
    private List<ResultRow> rows() {
        query.setHint("eclipselink.result-type", "Map");
        return ((List<?>) query.getResultList()).stream().map(Sql::row).toList();
    }

    private static ResultRow row(Object result) {
        var columns = (Map<?, ?>) result;
        return new ResultRow(label -> {
            var value = columns.get(label);
            if (value == null && !columns.containsKey(label)) {
                throw new IllegalStateException("No column " + label + " among " + columns.keySet());
            }
            return value;
        });
    }

    static Object toDatabase(Object parameter) {
        if (parameter instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return parameter instanceof Enum<?> constant ? constant.name() : parameter;
    }
}
