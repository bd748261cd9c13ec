package org.fengqiao.bench.server;

import java.sql.SQLException;
import java.util.Map;
import org.fengqiao.casework.setup.CountySetup;
import org.flywaydb.core.Flyway;

/** A database with the product's tables and the demo county's offices, worked on by the application's role. */
public final class CountyDatabase {
    public static final String APPLICATION = "fengqiao_app";
    private static final String REPORT = "fengqiao_report";

    private CountyDatabase() {}

    public static void create(Server server, String name) {
        server.createDatabase(name);
        try (var connection = server.connect(name);
                var statement = connection.createStatement()) {
            for (var role : new String[] {APPLICATION, REPORT}) {
                statement.execute("do $$ begin create role %s login; exception when duplicate_object then null; end $$"
                        .formatted(role));
            }
            Flyway.configure()
                    .dataSource(server.source(name, Server.OWNER))
                    .placeholders(Map.of("appUser", APPLICATION, "reportUser", REPORT))
                    .load()
                    .migrate();
            CountySetup.load(connection, null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
