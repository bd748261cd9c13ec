package org.fengqiao.reports.reading;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One unchanging view of the database: all figures of a report speak of the same moment. */
public final class Snapshot implements AutoCloseable {
    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    public static Snapshot open(DataSource source) {
        try {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            try (var begin = connection.createStatement()) {
                begin.execute("set transaction isolation level repeatable read read only");
            }
            return new Snapshot(connection);
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }

    public SnapshotQuery query(String sql, Object... parameters) {
        return new SnapshotQuery(connection, sql, parameters);
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new UnreadableDatabase(e);
        }
    }
}
