package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.Directory;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Assignment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Watching;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.supervision.ladder.Sweep;
import org.fengqiao.time.LegalTime;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The same county a month later, twice: in one copy the clock watch has swept it in SQL, in the other every case has
 * climbed its ladder in the model. Nobody could tell them apart by the rungs.
 */
class SweepBesideTheModelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Moment LATER = new Moment(Instant.parse("2026-12-21T02:00:00Z"));
    private static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    private static EmbeddedPostgres postgres;
    private static PGSimpleDataSource swept;
    private static PGSimpleDataSource climbed;

    @BeforeAll
    static void both() throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        execute("create role app login", "create role report login", "create database swept");
        swept = database("swept");
        Flyway.configure()
                .dataSource(swept)
                .placeholders(Map.of("appUser", "app", "reportUser", "report"))
                .load()
                .migrate();
        DemoCounty.load(swept, null, NOW, "Fengqiao-demo-1", 700, words -> {});
        execute("create database climbed template swept");
        climbed = database("climbed");
        new Sweep(swept, LEGAL.ladder()).run(LATER);
        climb();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void the_same_rungs_fired_for_the_same_recipients() throws SQLException {
        var rungs = "select concat_ws(' ', case_id, clock, round, pos, number, rule, step, colour, planned_at,"
                + " office, tier, coalesce(person::text, '-')) from rung order by case_id, clock, round, pos";
        var model = lines(climbed, rungs);
        assertThat(differences(rungs)).isEmpty();
        assertThat(model).hasSizeGreaterThan(500);
        assertThat(model).anyMatch(line -> line.contains("LIST_FOR_INSPECTOR"));
        assertThat(model).anyMatch(line -> line.contains("-sfs") && line.contains("REMIND_HOLDER"));
    }

    @Test
    void every_clock_waits_for_the_same_next_rung() throws SQLException {
        var next = "select concat_ws(' ', case_id, no, next_rung, next_at) from clock order by case_id, no";
        assertThat(differences(next)).isEmpty();
    }

    @Test
    void the_events_say_the_same() throws SQLException {
        var said = "select concat_ws(' ', case_id, facts) from event where act = 'REMIND' order by case_id, facts";
        assertThat(differences(said)).isEmpty();
    }

    @Test
    void both_chains_are_whole() throws SQLException {
        for (var database : List.of(swept, climbed)) {
            var faults = new ArrayList<Fault>();
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            }
            assertThat(faults).isEmpty();
        }
    }

    private static void climb() {
        var settings = Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", climbed,
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.sharedCache.mode", "NONE",
                "eclipselink.session-name", "climbed");
        try (var factory = Persistence.createEntityManagerFactory("fengqiao", settings);
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            var watch = new Occasion(null, LATER, new Directory(em).offices(), () -> new byte[16], LEGAL);
            for (var file :
                    em.createQuery("select f from CaseFile f", CaseFile.class).getResultList()) {
                Watching.remindUpTo(opened(file, em), LATER, watch);
                file.takeNews().forEach(em::persist);
            }
            em.getTransaction().commit();
        }
    }

    private static CaseFile opened(CaseFile file, EntityManager em) {
        file.clocksFetchedBy(() -> em.createQuery(
                        "select c from Clock c where c.caseId = :id and c.end.day is null order by c.no", Clock.class)
                .setParameter("id", file.id())
                .getResultList());
        file.bring(em.createQuery("select a from Assignment a where a.caseId = :id", Assignment.class)
                .setParameter("id", file.id())
                .getResultList());
        return file;
    }

    /** What one of the two has and the other has not. */
    private static List<String> differences(String sql) throws SQLException {
        var differences = new ArrayList<String>();
        var sweeps = lines(swept, sql);
        var models = lines(climbed, sql);
        sweeps.stream().filter(line -> !models.contains(line)).forEach(line -> differences.add("sweep " + line));
        models.stream().filter(line -> !sweeps.contains(line)).forEach(line -> differences.add("model " + line));
        return differences;
    }

    private static Set<String> lines(PGSimpleDataSource database, String sql) throws SQLException {
        var lines = new LinkedHashSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static PGSimpleDataSource database(String name) {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", name));
        source.setReWriteBatchedInserts(true);
        return source;
    }

    private static void execute(String... statements) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
