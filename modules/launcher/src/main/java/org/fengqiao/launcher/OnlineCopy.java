package org.fengqiao.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Copies the running server's files by its own backup protocol: start, files, stop, then the log in between. */
final class OnlineCopy {
    private final OwnPostgres own;

    OnlineCopy(OwnPostgres own) {
        this.own = own;
    }

    void into(BackupArchive archive) throws IOException {
        var superuser = own.superuser();
        try (var connection =
                DriverManager.getConnection(own.url("postgres"), superuser.user(), superuser.password())) {
            keepLog(connection);
            ask(connection, "select pg_backup_start('fengqiao', true)");
            archive.addFolder(own.data(), "data", ClusterFiles::belongToOnlineCopy);
            var label = ask(connection, "select labelfile from pg_backup_stop(false)");
            archive.addText(label, "data/backup_label");
            archive.addFolder(own.data().resolve("pg_wal"), "data/pg_wal", path -> true);
        } catch (SQLException failed) {
            throw new CannotStart("the running database refuses to be copied", failed);
        }
    }

    /** A slot of this session: the server removes no log that the copy needs. */
    private static void keepLog(Connection connection) throws SQLException {
        ask(connection, "select lsn from pg_create_physical_replication_slot('fengqiao_backup', true, true)");
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
