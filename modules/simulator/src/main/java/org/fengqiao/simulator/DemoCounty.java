package org.fengqiao.simulator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.NodeMarks;
import org.fengqiao.casework.clock.Derivations;
import org.fengqiao.casework.setup.CountySetup;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Notice;
import org.fengqiao.model.clock.Derivation;

/**
 * Fills an empty database with the demo county: places and offices, staff with the known accounts, and two years of
 * cases. All in one transaction, so that a start killed on the way leaves nothing behind.
 */
public final class DemoCounty {
    static final long SEED = 990101;
    private static final int CASES = 2000;
    private static final int AT_ONCE = 250;
    private static final int TOLD = 500;
    private static final int YEARS_IN_POST = 3;
    /** What happened longer ago was read long since; only these days' notices still wait to be sent. */
    private static final Duration STILL_NEWS = Duration.ofDays(3);

    private final EntityManager em;
    private final Moment now;
    private final Consumer<String> progress;
    private final Derivations derivations = new Derivations();
    private final List<Derivation> worked = new ArrayList<>();
    private int kept;

    private DemoCounty(EntityManager em, Moment now, Consumer<String> progress) {
        this.em = em;
        this.now = now;
        this.progress = progress;
    }

    /** Does nothing when somebody already works here; {@code config} overrides the packed county and may be null. */
    public static void load(DataSource app, Path config, Instant now, String password, Consumer<String> progress) {
        load(app, config, now, password, CASES, progress);
    }

    /** The same with fewer or more cases than the demo usually has. */
    public static void load(
            DataSource app, Path config, Instant now, String password, int cases, Consumer<String> progress) {
        try (var factory = Persistence.createEntityManagerFactory("fengqiao", onlyFor(app));
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                new DemoCounty(em, new Moment(now), progress).fill(config, password, cases);
                em.getTransaction().commit();
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        } catch (SQLException | PersistenceException e) {
            throw new IllegalStateException("The demo county could not be loaded: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> onlyFor(DataSource app) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", app,
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.sharedCache.mode", "NONE",
                "eclipselink.jdbc.batch-writing.size", "1000",
                "eclipselink.session-name", "fengqiao-demo");
    }

    private void fill(Path config, String password, int cases) throws SQLException {
        // Asking for the connection begins its transaction, so that everything below reads what was written.
        var connection = em.unwrap(Connection.class);
        if (hasStaff(connection)) {
            return;
        }
        CountySetup.load(connection, config);
        var county = county();
        var personnel = Personnel.invented(county, SEED, new SequenceIds(connection, "staff_seq"));
        var staff = new DemoStaff(personnel, password);
        new Simulation(county, personnel, SEED, now.today())
                .run(cases, new SequenceIds(connection, "casefile_seq"), this::keep);
        store();
        staff.write(connection, now.today().minusYears(YEARS_IN_POST), now.at());
        progress.accept(personnel.all().size() + " staff, " + kept + " cases");
    }

    private County county() {
        var directory = new Directory(em);
        var code = directory.regions().values().stream()
                .filter(r -> r.parent() == null)
                .findFirst()
                .orElseThrow()
                .code();
        return County.of(code, directory, now.today());
    }

    private void keep(CaseFile file) {
        worked.addAll(file.takeDerivations());
        em.persist(file);
        for (var news : file.takeNews()) {
            if (!(news instanceof Notice notice) || notice.at().isAfter(now.at().minus(STILL_NEWS))) {
                NodeMarks.mark(news);
                em.persist(news);
            }
        }
        if (++kept % AT_ONCE == 0) {
            store();
            em.clear();
        }
        if (kept % TOLD == 0) {
            progress.accept(kept + " cases");
        }
    }

    /** The sentences of many cases go in one statement. */
    private void store() {
        derivations.store(worked, () -> em.unwrap(Connection.class));
        derivations.areStored(worked);
        worked.clear();
        em.flush();
    }

    private static boolean hasStaff(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from staff limit 1")) {
            return found.next();
        }
    }
}
