package org.fengqiao.reports;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fengqiao.reports.reading.Store;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with the county's tables and its three rights; everything in it was written by the model. */
public final class CountyDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    public CountyDatabase() throws IOException {
        this(true);
    }

    /** Without any place, office or category, for whoever brings a county of their own. */
    public static CountyDatabase empty() throws IOException {
        return new CountyDatabase(false);
    }

    private CountyDatabase(boolean settled) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        var owner = new Store(as("postgres"));
        owner.change("create role fq_app login");
        owner.change("create role fq_report login");
        Flyway.configure()
                .dataSource(as("postgres"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("appUser", "fq_app", "reportUser", "fq_report"))
                .load()
                .migrate();
        if (settled) {
            withModel(CountyDatabase::settle);
        }
    }

    /** The right to read, as reports have it. */
    public DataSource reading() {
        return as("fq_report");
    }

    /** The right to work, as desks have it. */
    public DataSource working() {
        return as("fq_app");
    }

    public void withModel(Consumer<EntityManager> work) {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", postgres.getJdbcUrl("fq_app", "postgres"),
                "jakarta.persistence.jdbc.user", "fq_app",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        try (var factory = Persistence.createEntityManagerFactory("fengqiao", settings);
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            work.accept(em);
            em.getTransaction().commit();
        }
    }

    /** One number, by the plainest SQL. */
    public long count(String sql, Object... parameters) {
        return new Store(as("postgres"))
                .list(r -> r.number("value"), value(sql), parameters)
                .get(0);
    }

    /** Writes what the test needs to be so, past all rules of the model. */
    public void write(String sql, Object... parameters) {
        new Store(as("postgres")).change(sql, parameters);
    }

    public List<String> texts(String sql, Object... parameters) {
        return new Store(as("postgres")).list(r -> r.text("value"), value(sql), parameters);
    }

    public List<Double> decimals(String sql, Object... parameters) {
        return new Store(as("postgres")).list(r -> r.decimal("value"), value(sql), parameters);
    }

    /** Whatever the test's question calls its one column. */
    private static String value(String sql) {
        return "select * from (" + sql + ") asked(value)";
    }

    private static void settle(EntityManager em) {
        for (var row : List.of(
                "('990101', '桐溪县', 'county', null)",
                "('990101100', '城关镇', 'town', '990101')",
                "('990101100204', '东门社区', 'village', '990101100')",
                "('990101101', '石桥乡', 'town', '990101')",
                "('990101101201', '石桥村', 'village', '990101101')")) {
            em.createNativeQuery("insert into region (code, name, level, parent) values " + row)
                    .executeUpdate();
        }
        em.createNativeQuery("insert into category (code, name) values ('02', '邻里纠纷')")
                .executeUpdate();
        CountyOffices.ALL.forEach(em::persist);
    }

    private DataSource as(String user) {
        var source = new PGSimpleDataSource();
        source.setURL(postgres.getJdbcUrl(user, "postgres"));
        return source;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
