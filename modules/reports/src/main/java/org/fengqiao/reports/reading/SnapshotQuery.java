package org.fengqiao.reports.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.casework.ResultRow;

/** A question to a snapshot, answered row by row. */
public final class SnapshotQuery {
    private static final int FETCHED_AT_ONCE = 500;

    private final Connection connection;
    private final String sql;
    private final Object[] parameters;

    SnapshotQuery(Connection connection, String sql, Object... parameters) {
        this.connection = connection;
        this.sql = sql;
        this.parameters = parameters.clone();
    }

    public <T> List<T> list(Function<ResultRow, T> reader) {
        try (var answers = stream(reader)) {
            var all = new ArrayList<T>();
            answers.forEachRemaining(all::add);
            return all;
        }
    }

    public <R extends Record> List<R> list(Class<R> type) {
        return list(row -> row.as(type));
    }

    public <R extends Record> R one(Class<R> type) {
        return list(type).get(0);
    }

    public <T> T one(Function<ResultRow, T> reader) {
        return list(reader).get(0);
    }

    /** The answers as they come, for lists too long to hold; to be closed. */
    public <T> AnswerStream<T> stream(Function<ResultRow, T> reader) {
        try {
            var statement = connection.prepareStatement(sql);
            try {
                statement.setFetchSize(FETCHED_AT_ONCE);
                bind(statement, parameters);
                return new AnswerStream<>(statement, statement.executeQuery(), reader);
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }

    static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, toDatabase(parameters[i]));
        }
    }

    private static Object toDatabase(Object value) {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
