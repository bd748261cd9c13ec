package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;

/** A database worked on by the application's role, with the demo county's offices and no case. */
public final class TestDatabase {
    public static final String APP = Postgres.APP;
    private static TestDatabase only;

    private final Database database = Postgres.fresh();
    private final CountingDataSource counting = new CountingDataSource(as(APP));
    private final EntityManagerFactory factory = Database.model(counting);
    private final ThreadLocal<EntityManager> context = new ThreadLocal<>();

    private TestDatabase() throws IOException, SQLException {
        try (var connection = connect()) {
            CountySetup.load(connection, null);
        }
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
        return as(Postgres.OWNER);
    }

    public DataSource as(String role) {
        return database.as(role);
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
