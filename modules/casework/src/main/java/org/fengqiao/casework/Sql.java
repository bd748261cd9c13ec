package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
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
        query.setParameter(next++, Row.toDatabase(parameter));
        return this;
    }

    public <T> List<T> list(Function<Row, T> reader) {
        return rows().stream().map(reader).toList();
    }

    public <T> Optional<T> first(Function<Row, T> reader) {
        query.setMaxResults(1);
        return rows().stream().map(reader).findFirst();
    }

    public int execute() {
        return query.executeUpdate();
    }

    private List<Row> rows() {
        return ((List<?>) query.getResultList()).stream().map(Row::of).toList();
    }
}
