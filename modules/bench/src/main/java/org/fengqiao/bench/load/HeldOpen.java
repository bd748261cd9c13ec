package org.fengqiao.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction that somebody forgot: what it saw at its begin has to be kept for it by the database. */
final class HeldOpen implements AutoCloseable {
    private final Connection connection;

    HeldOpen(DataSource database) {
        try {
            connection = database.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (var look = connection.prepareStatement("select count(*) from event")) {
                look.executeQuery();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the transaction did not stay open", e);
        }
    }
}
