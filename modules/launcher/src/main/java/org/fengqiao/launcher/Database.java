package org.fengqiao.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database to work on, with its three rights. */
record Database(String url, Login application, Login report, Optional<Login> owner) {

    Connection as(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    DataSource source(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setReWriteBatchedInserts(true);
        return source;
    }

    Login requiredOwner() {
        return owner.orElseThrow(
                () -> new CannotStart("FENGQIAO_DB_OWNER_USER and FENGQIAO_DB_OWNER_PASSWORD are needed to migrate"));
    }

    /** Answers a question to the database with one truth value. */
    boolean holds(Login login, String question) {
        try (var connection = as(login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new CannotStart("the database refuses a question of " + login, failed);
        }
    }

    boolean hasTable(String table) {
        return holds(application, "select to_regclass('" + table + "') is not null");
    }
}
