package org.fengqiao.model.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a run of tests, with the three rights of the product. The tables are laid once; whoever needs
 * a database gets a copy of its own, which costs a tenth of laying them again. The server ends with its JVM.
 */
public final class Postgres {
    /** Owns the tables and may do everything: for what has to be so past all rules, and for looking. */
    public static final String OWNER = "postgres";

    public static final String APP = "fengqiao_app";
    public static final String REPORT = "fengqiao_report";

    private static final AtomicInteger COPIES = new AtomicInteger();
    private static Postgres only;

    private final EmbeddedPostgres server;
    private final Database laid;

    private Postgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        var first = new Database(this, "postgres");
        first.run("create role " + APP + " login", "create role " + REPORT + " login", "create database laid");
        laid = new Database(this, "laid");
        migrate(laid);
    }

    /** A database with the tables of the product and nothing in them. */
    public static Database fresh() {
        return server().copy(server().laid);
    }

    /** A database with the tables of an earlier version, by its last migration, and nothing in them. */
    public static Database asOf(String version) {
        var database = new Database(server(), "asof" + COPIES.incrementAndGet());
        new Database(server(), "postgres").run("create database " + database.name());
        Flyway.configure()
                .dataSource(database.as(OWNER))
                .placeholders(Map.of("appUser", APP, "reportUser", REPORT))
                .skipDefaultCallbacks(true)
                .target(version)
                .load()
                .migrate();
        return database;
    }

    /** Brings a database of an earlier version to this one, as an update of the product does. */
    public static void update(Database database) {
        migrate(database);
    }

    /** Lays the tables into a database that has none, as an update of the product does. */
    static void migrate(Database database) {
        Flyway.configure()
                .dataSource(database.as(OWNER))
                .placeholders(Map.of("appUser", APP, "reportUser", REPORT))
                .load()
                .migrate();
    }

    /** A database as an older version of the product left it. */
    public static Database laidUpTo(String version) {
        var database = new Database(server(), "old" + COPIES.incrementAndGet());
        new Database(server(), "postgres").run("create database " + database.name());
        Flyway.configure()
                .dataSource(database.as(OWNER))
                .placeholders(Map.of("appUser", APP, "reportUser", REPORT))
                .target(version)
                .load()
                .migrate();
        return database;
    }

    Database copy(Database original) {
        var copy = new Database(this, "copy" + COPIES.incrementAndGet());
        new Database(this, "postgres").run("create database " + copy.name() + " template " + original.name());
        return copy;
    }

    void drop(Database database) {
        new Database(this, "postgres").run("drop database " + database.name() + " with (force)");
    }

    int port() {
        return server.getPort();
    }

    private static synchronized Postgres server() {
        if (only == null) {
            try {
                only = new Postgres();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return only;
    }
}
