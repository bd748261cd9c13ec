package org.fengqiao.bench.life;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fengqiao.model.Moment;

/** Plain JDBC on one connection: each call is one statement and one round trip. */
final class Statements {
    /** Reads the columns of one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    void run(String sql, Object... arguments) throws SQLException {
        run(1, sql, arguments);
    }

    void run(int rows, String sql, Object... arguments) throws SQLException {
        run(rows, rows, sql, arguments);
    }

    void run(int least, int most, String sql, Object... arguments) throws SQLException {
        try (var statement = prepared(sql, arguments)) {
            int rows = statement.executeUpdate();
            if (rows < least || rows > most) {
                throw new IllegalStateException(rows + " rows, not " + least + " to " + most + ": " + sql);
            }
        }
    }

    <T> T one(String sql, Reader<T> reader, Object... arguments) throws SQLException {
        try (var statement = prepared(sql, arguments);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no row: " + sql);
            }
            return reader.read(row);
        }
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, bound(arguments[i]));
        }
        return statement;
    }

    private static Object bound(Object argument) {
        if (argument instanceof Instant at) {
            return at.equals(Moment.NEVER) ? OffsetDateTime.MAX : at.atOffset(ZoneOffset.UTC);
        }
        return argument;
    }
}
