package org.fengqiao.bench.server;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts round trips: every execution of a statement is one, a batch too; commits are counted apart. While nothing is
 * counted, connections are handed out as they are, so that timing pays nothing for it.
 */
public final class Counting {
    private final DataSource real;
    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean on;
    private final AtomicInteger commits = new AtomicInteger();

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

    /** What was sent while the work was done. */
    public synchronized List<String> during(Runnable work) {
        statements.clear();
        commits.set(0);
        on = true;
        try {
            work.run();
        } finally {
            on = false;
        }
        return List.copyOf(statements);
    }

    public int commits() {
        return commits.get();
    }

    private <T> T wrap(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().startsWith("execute")) {
                statements.add(args != null && args[0] instanceof String text ? text : sql);
            }
            if (method.getName().equals("commit")) {
                commits.incrementAndGet();
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

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Gives the pool back. */
    public void close() {
        if (real instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
