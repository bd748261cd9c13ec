package org.fengqiao.bench.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of the benchmark's own. Every party has its own database on it, under the settings the product itself
 * runs with: nothing that would lose a committed row is switched off.
 */
public final class Server implements AutoCloseable {
    public static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("effective_cache_size", "2GB")
                    .setServerConfig("work_mem", "16MB")
                    .setServerConfig("maintenance_work_mem", "128MB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "1h")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("jit", "off")
                    .setServerConfig("timezone", "Asia/Shanghai")
                    .start());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    public void createDatabase(String name) {
        try (var connection = source("postgres", OWNER).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A second database just like the first, which nobody may be using. */
    public void copyDatabase(String name, String copy) {
        createDatabase(copy + " template " + name);
    }

    public DataSource source(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(5);
        return source;
    }

    /** The same pool for everybody: connections stay open, so that prepared statements pay. */
    public HikariDataSource pool(String database, String user, int size) {
        var config = new HikariConfig();
        config.setDataSource(source(database, user));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        return new HikariDataSource(config);
    }

    public Connection connect(String database) throws SQLException {
        return source(database, OWNER).getConnection();
    }

    public String version() {
        return text("show server_version");
    }

    /** Bytes ever written to the write-ahead log. */
    public long walBytes() {
        return position(walPosition());
    }

    /** Where the write-ahead log ends now. */
    public String walPosition() {
        return text("select pg_current_wal_insert_lsn()");
    }

    /** Between two positions of the log, each written as two hexadecimal halves. */
    public static long bytesBetween(String from, String to) {
        return position(to) - position(from);
    }

    private static long position(String lsn) {
        var halves = lsn.split("/");
        return (Long.parseLong(halves[0], 16) << 32) + Long.parseLong(halves[1], 16);
    }

    public long postmaster() {
        return Long.parseLong(text("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
    }

    private String text(String sql) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is still to be written is written first: the stop itself is given only seconds. */
    @Override
    public void close() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
