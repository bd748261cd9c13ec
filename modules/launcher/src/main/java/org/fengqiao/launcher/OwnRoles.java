package org.fengqiao.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Makes the database and its three roles in the embedded PostgreSQL: owner, application, report. */
final class OwnRoles {
    private static final String NAME = "fengqiao";
    private final OwnPostgres postgres;
    private final Home home;

    OwnRoles(OwnPostgres postgres, Home home) {
        this.postgres = postgres;
        this.home = home;
    }

    Database ready() {
        var owner = login("owner");
        var application = login("app");
        var report = login("report");
        try (var connection = connect("postgres")) {
            for (var login : List.of(owner, application, report)) {
                createRole(connection, login);
            }
            createDatabase(connection, owner);
        } catch (SQLException failed) {
            throw new CannotStart("the embedded PostgreSQL refuses its own administrator", failed);
        }
        return new Database(postgres.url(NAME), application, report, Optional.of(owner));
    }

    private Login login(String right) {
        return new Login(NAME + "_" + right, home.secret(right));
    }

    private Connection connect(String database) throws SQLException {
        var superuser = postgres.superuser();
        return DriverManager.getConnection(postgres.url(database), superuser.user(), superuser.password());
    }

    /** Passwords are set anew each time, so that a restored home and its secrets always agree. */
    private static void createRole(Connection connection, Login login) throws SQLException {
        var verb = exists(connection, "pg_roles where rolname", login.user()) ? "alter" : "create";
        execute(connection, verb + " role " + login.user() + " login password '" + login.password() + "'");
    }

    private static void createDatabase(Connection connection, Login owner) throws SQLException {
        if (!exists(connection, "pg_database where datname", NAME)) {
            execute(
                    connection,
                    "create database " + NAME + " owner " + owner.user() + " encoding 'UTF8'"
                            + " locale 'C.UTF-8' template template0");
            execute(connection, "revoke all on database " + NAME + " from public");
            execute(connection, "grant connect on database " + NAME + " to fengqiao_app, fengqiao_report");
        }
    }

    private static boolean exists(Connection connection, String where, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from " + where + " = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
