package org.fengqiao.reports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.reports.reading.Store;

/** A database with the three rights of the county; everything in it was written by the model. */
public final class CountyDatabase implements AutoCloseable {
    private final Database database = Postgres.fresh();

    public CountyDatabase() {
        this(true);
    }

    /** Without any place, office or category, for whoever brings a county of their own. */
    public static CountyDatabase empty() {
        return new CountyDatabase(false);
    }

    private CountyDatabase(boolean settled) {
        if (settled) {
            withModel(CountyDatabase::settle);
        }
    }

    /** The right to read, as reports have it. */
    public DataSource reading() {
        return database.as(Postgres.REPORT);
    }

    /** The right to work, as desks have it. */
    public DataSource working() {
        return database.as(Postgres.APP);
    }

    public void withModel(Consumer<EntityManager> work) {
        database.withModel(work);
    }

    /** One number, by the plainest SQL. */
    public long count(String sql, Object... parameters) {
        return new Store(database.as(Postgres.OWNER))
                .list(r -> r.number("value"), value(sql), parameters)
                .get(0);
    }

    /** Writes what the test needs to be so, past all rules of the model. */
    public void write(String sql, Object... parameters) {
        new Store(database.as(Postgres.OWNER)).change(sql, parameters);
    }

    public List<String> texts(String sql, Object... parameters) {
        return new Store(database.as(Postgres.OWNER)).list(r -> r.text("value"), value(sql), parameters);
    }

    public List<Double> decimals(String sql, Object... parameters) {
        return new Store(database.as(Postgres.OWNER)).list(r -> r.decimal("value"), value(sql), parameters);
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

    @Override
    public void close() {
        database.close();
    }
}
