package org.fengqiao.supervision;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the county's tables; each test lays hand on a copy of its own. */
public final class CountyDatabase implements AutoCloseable {
    private static final String ORIGINAL = "county";

    private final EmbeddedPostgres postgres;
    private int copies;

    public CountyDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        run("postgres", "create role fq_app login", "create role fq_report login", "create database " + ORIGINAL);
        Flyway.configure()
                .dataSource(url(ORIGINAL), "postgres", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("appUser", "fq_app", "reportUser", "fq_report"))
                .load()
                .migrate();
    }

    /** Does something to the original through the model, in one transaction. */
    void withModel(Consumer<EntityManager> work) {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url(ORIGINAL),
                "jakarta.persistence.jdbc.user", "postgres",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        try (var factory = Persistence.createEntityManagerFactory("fengqiao", settings);
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        }
    }

    /** The name of a fresh copy of the original. */
    public String copy() throws SQLException {
        var name = "copy" + ++copies;
        run("postgres", "create database " + name + " template " + ORIGINAL);
        return name;
    }

    public String url(String database) {
        return postgres.getJdbcUrl("postgres", database).replaceAll("\\?.*", "");
    }

    public Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(url(database), user, "");
    }

    /** SQL of somebody who has the database in their hands: constraints and rights do not stop them. */
    public void run(String database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), "postgres", "");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
