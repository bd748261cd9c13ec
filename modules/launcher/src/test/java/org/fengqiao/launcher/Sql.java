package org.fengqiao.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;

/** One statement to the embedded server, as its administrator. */
final class Sql {
    private Sql() {}

    static void run(OwnPostgres postgres, String sql) throws SQLException {
        var superuser = postgres.superuser();
        try (var connection =
                        DriverManager.getConnection(postgres.url("postgres"), superuser.user(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(OwnPostgres postgres, String sql) throws SQLException {
        var superuser = postgres.superuser();
        try (var connection =
                        DriverManager.getConnection(postgres.url("postgres"), superuser.user(), superuser.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
