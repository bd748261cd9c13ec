package org.fengqiao.launcher.container;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** The database as one of the server's pools shows it. */
final class Tables {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private final DataSource pool;

    Tables(DataSource pool) {
        this.pool = pool;
    }

    int count(String sql, Object... values) {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Looks again until it is so; work beside the request comes to an end, but nobody tells when. */
    static void await(BooleanSupplier so) {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after " + LONG_ENOUGH.toSeconds() + " s");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
