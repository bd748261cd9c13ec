package org.fengqiao.launcher;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to this version, as its owner and before anything is deployed. */
final class Migration {
    private final Database database;

    Migration(Database database) {
        this.database = database;
    }

    int run() {
        var owner = database.requiredOwner();
        try {
            return Flyway.configure()
                    .dataSource(database.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of(
                            "appUser", database.application().user(),
                            "reportUser", database.report().user()))
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new CannotStart("migrating the database failed", failed);
        }
    }
}
