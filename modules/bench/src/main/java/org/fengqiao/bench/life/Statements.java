package org.fengqiao.bench.life;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

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
        try (var statement = prepared(sql, arguments)) {
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not exactly one row: " + sql);
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
            var argument = arguments[i];
            statement.setObject(i + 1, argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument);
        }
        return statement;
    }
}
