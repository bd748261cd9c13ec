package org.fengqiao.model.postgres;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that one test has to itself. */
public final class Database implements AutoCloseable {
    private static final AtomicInteger MODELS = new AtomicInteger();

    private final Postgres server;
    private final String name;

    Database(Postgres server, String name) {
        this.server = server;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** A second one just like it, which nobody may be connected to meanwhile. */
    public Database copy() {
        return server.copy(this);
    }

    /** The settings of a connection are those that the product runs with. */
    public DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server.port()});
        source.setDatabaseName(name);
        source.setUser(role);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(5);
        return source;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + name;
    }

    public Connection connect(String role) throws SQLException {
        return as(role).getConnection();
    }

    /** SQL of somebody who has the database in their hands: constraints and rights do not stop them. */
    public void run(String... statements) {
        try (var connection = connect(Postgres.OWNER);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        try (var connection = connect(Postgres.OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The model over this database, through whichever source, without a container. */
    public static EntityManagerFactory model(DataSource source) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("eclipselink.session-name", "model" + MODELS.incrementAndGet());
        return Persistence.createEntityManagerFactory("fengqiao", settings);
    }

    /** Does something through the model, in one transaction of the application. */
    public void withModel(Consumer<EntityManager> work) {
        try (var factory = model(as(Postgres.APP));
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        }
    }

    @Override
    public void close() {
        server.drop(this);
    }
}
