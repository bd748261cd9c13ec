package org.fengqiao.launcher;

import java.sql.SQLException;

/** Refuses a database that is too old, out of reach, or whose roles may do too much or too little. */
final class Rights {
    private static final int OLDEST = 15;
    private final Database database;

    Rights(Database database) {
        this.database = database;
    }

    void checkReachable() {
        checkLogin(database.application());
        checkLogin(database.report());
        database.owner().ifPresent(this::checkLogin);
        refusePower(database.application());
        refusePower(database.report());
        database.owner()
                .ifPresent(owner -> require(
                        owner,
                        "select has_schema_privilege(current_schema(), 'CREATE')",
                        "the owner " + owner + " may not create tables in the database"));
    }

    private void checkLogin(Login login) {
        try (var connection = database.as(login)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("PostgreSQL " + version + " is too old; " + OLDEST + " or newer is needed");
            }
        } catch (SQLException refused) {
            throw new CannotStart(
                    "cannot log in to " + database.url().replaceAll("\\?.*", "") + " as " + login, refused);
        }
    }

    /** Before anything is migrated: whoever is, or may become, the owner can do all that the owner can. */
    private void refusePower(Login login) {
        var owner = database.owner().map(Login::user).orElse("");
        refuse(
                login,
                "select rolsuper or exists (select 1 from pg_roles o where o.rolname = '" + owner.replace("'", "''")
                        + "' and pg_has_role(current_user, o.oid, 'MEMBER')) from pg_roles where rolname = current_user",
                "the role " + login + " may do whatever the owner may, also update or delete events; give it a role of"
                        + " its own");
    }

    /** The log of events is only a proof while the application cannot rewrite it. */
    void checkEvents() {
        require(
                database.application(),
                "select has_table_privilege('event', 'SELECT') and has_table_privilege('event', 'INSERT')",
                "the role " + database.application() + " may not write events; grant the rights with the owner given");
        refuse(
                database.application(),
                "select has_any_column_privilege('event', 'UPDATE') or has_table_privilege('event', 'DELETE')"
                        + " or has_table_privilege('event', 'TRUNCATE')",
                "the role " + database.application() + " may update or delete events; give the application a role that"
                        + " neither owns the tables nor is a superuser");
        refuse(
                database.report(),
                "select has_table_privilege('casefile', 'INSERT') or has_any_column_privilege('casefile', 'UPDATE')"
                        + " or has_table_privilege('casefile', 'DELETE')",
                "the role " + database.report() + " may write; reports need a role that only reads");
    }

    private void require(Login login, String question, String line) {
        if (!database.holds(login, question)) {
            throw new CannotStart(line);
        }
    }

    private void refuse(Login login, String question, String line) {
        if (database.holds(login, question)) {
            throw new CannotStart(line);
        }
    }
}
