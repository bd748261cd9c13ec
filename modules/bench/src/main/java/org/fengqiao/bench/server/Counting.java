package org.fengqiao.bench.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Counts round trips: every execution of a statement is one, a batch too; commits are counted apart. While nothing is
 * counted, connections are handed out as they are, so that timing pays nothing for it.
 */
public final class Counting {
    private final DataSource real;
    private final List<String> statements = new ArrayList<>();
    private volatile boolean on;
    private int commits;

    private Counting(DataSource real) {
        this.real = real;
    }

    public static Counting on(DataSource real) {
        return new Counting(real);
    }

    /** The data source to work with. */
    public DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Counting.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    var result = call(real, method, args);
                    return on && result instanceof Connection ? wrap(Connection.class, result, "") : result;
                });
    }

    /** What was sent while the work was done, in order; the work is done by one thread. */
    public synchronized List<String> during(Runnable work) {
        statements.clear();
        commits = 0;
        on = true;
        try {
            work.run();
        } finally {
            on = false;
        }
        return List.copyOf(statements);
    }

    public int commits() {
        return commits;
    }

    private <T> T wrap(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                statements.add(args != null && args[0] instanceof String text ? text : sql);
            }
            if (method.getName().equals("commit")) {
                commits++;
            }
            var result = call(target, method, args);
            if (target instanceof Connection && result instanceof PreparedStatement) {
                return wrap(PreparedStatement.class, result, args[0].toString());
            }
            return target instanceof Connection && result instanceof Statement
                    ? wrap(Statement.class, result, "")
                    : result;
        }));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    public void close() throws SQLException {
        if (real instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new SQLException(e);
            }
        }
    }
}
