package org.fengqiao.casework;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.fengqiao.casework.setup.CountySetup;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for the tests of one JVM: migrated as its owner, worked on by the application's role, with the
 * demo county's offices and no case.
 */
public final class TestDatabase {
    public static final String APP = "fengqiao_app";
    public static final String REPORT = "fengqiao_report";
    private static TestDatabase only;

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final CountingDataSource counting;
    private final ThreadLocal<EntityManager> context = new ThreadLocal<>();

    private TestDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + APP + " login");
            statement.execute("create role " + REPORT + " login");
        }
        Flyway.configure()
                .dataSource(owner())
                .placeholders(Map.of("appUser", APP, "reportUser", REPORT))
                .load()
                .migrate();
        try (var connection = owner().getConnection()) {
            CountySetup.load(connection, null);
        }
        counting = new CountingDataSource(as(APP));
        factory = Persistence.createEntityManagerFactory(
                "fengqiao",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", counting));
    }

    /** A database of its own, for a test that fills it with more than others should see. */
    public static TestDatabase apart() {
        try {
            return new TestDatabase();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized TestDatabase get() {
        if (only == null) {
            only = apart();
        }
        return only;
    }

    /** The superuser, who owns the tables: for tampering, and for looking at plans. */
    public DataSource owner() {
        return postgres.getPostgresDatabase();
    }

    /** A data source of one of the lesser roles. */
    public DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName("postgres");
        source.setUser(role);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(5);
        return source;
    }

    public CountingDataSource counting() {
        return counting;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    public Connection connect() throws SQLException {
        return owner().getConnection();
    }

    /** Does something in one transaction with a fresh persistence context, as a desk in the container would. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        var em = factory.createEntityManager();
        var before = context.get();
        context.set(em);
        var transaction = em.getTransaction();
        transaction.begin();
        try {
            var result = work.apply(em);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            em.close();
            context.set(before);
        }
    }

    /** The context of whichever transaction runs on the thread, as the container injects it into its beans. */
    public EntityManager injected() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(context.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
