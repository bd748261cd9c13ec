package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.Directory;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Part;
import org.fengqiao.model.casefile.Watching;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.supervision.ladder.LadderSweep;
import org.fengqiao.time.LegalTime;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The same county a month later, twice: in one copy the clock watch has swept it in SQL, in the other every case has
 * climbed its ladder in the model. Nobody could tell them apart by the rungs, nor by the notices that wait; with
 * inspectors and in a county that has none.
 */
@Tag("heavy")
class SweepBesideTheModelTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Moment LATER = new Moment(Instant.parse("2026-12-21T02:00:00Z"));
    private static final LegalTime LEGAL = LegalTime.load(Optional.empty());
    private static final String RUNGS = "select concat_ws(' ', case_id, clock, round, pos, number, rule, step, colour,"
            + " planned_at, coalesce(office, 'nobody'), coalesce(tier, '-'), coalesce(person::text, '-'),"
            + " coalesce(role, '-')) from rung order by case_id, clock, round, pos";

    /** One county, swept and climbed. */
    private record Pair(PGSimpleDataSource swept, PGSimpleDataSource climbed) {}

    private enum Inspection {
        PRESENT,
        ABSENT
    }

    private static final Map<Inspection, Pair> PAIRS = new EnumMap<>(Inspection.class);
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void both() throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
        execute("create role app login", "create role report login", "create database loaded");
        var loaded = database("loaded");
        Flyway.configure()
                .dataSource(loaded)
                .placeholders(Map.of("appUser", "app", "reportUser", "report"))
                .load()
                .migrate();
        DemoCounty.load(loaded, null, NOW, "Fengqiao-demo-1", 700, words -> {});
        for (var inspection : Inspection.values()) {
            PAIRS.put(inspection, pair(inspection));
        }
    }

    private static Pair pair(Inspection inspection) throws SQLException {
        var pair = new Pair(copy(inspection, "swept"), copy(inspection, "climbed"));
        new LadderSweep(pair.swept, LEGAL.ladder()).run(LATER);
        climb(pair.climbed);
        return pair;
    }

    private static PGSimpleDataSource copy(Inspection inspection, String name) throws SQLException {
        var copied = name + "_" + inspection.name().toLowerCase(Locale.ROOT);
        execute("create database " + copied + " template loaded");
        var database = database(copied);
        if (inspection == Inspection.ABSENT) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("update office set active = false where kind = 'INSPECTION'");
            }
        }
        return database;
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_same_rungs_fired_for_the_same_recipients(Inspection inspection) throws SQLException {
        var pair = PAIRS.get(inspection);
        assertThat(differences(pair, RUNGS)).isEmpty();
        var model = lines(pair.climbed, RUNGS);
        assertThat(model).hasSizeGreaterThan(500);
        assertThat(model).anyMatch(line -> line.contains("-sfs") && line.contains("REMIND_HOLDER"));
        assertThat(model).anyMatch(line -> line.contains("WARN_HEAD") && line.endsWith("- LEADER"));
    }

    @Test
    void where_there_are_inspectors_they_are_told() throws SQLException {
        assertThat(fresh(PAIRS.get(Inspection.PRESENT).swept))
                .filteredOn(line -> line.contains("LIST_FOR_INSPECTOR"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("990101-jw COUNTY - INSPECTOR"));
    }

    @Test
    void where_there_are_none_what_is_theirs_is_recorded_and_told_to_nobody() throws SQLException {
        var pair = PAIRS.get(Inspection.ABSENT);
        assertThat(fresh(pair.swept))
                .filteredOn(line -> line.contains("LIST_FOR_INSPECTOR"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("nobody - - -"));
        assertThat(lines(pair.swept, "select id::text from outbox where office is null and kind = 'REMIND'"))
                .isEmpty();
    }

    /** The rungs that fired in the month, not those the county came with. */
    private static List<String> fresh(PGSimpleDataSource database) throws SQLException {
        var before = lines(database("loaded"), RUNGS);
        return lines(database, RUNGS).stream()
                .filter(line -> !before.contains(line))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void one_notice_waits_for_each_recipient_and_counts_what_the_model_fired(Inspection inspection)
            throws SQLException {
        var pair = PAIRS.get(inspection);
        var waiting = lines(
                pair.swept,
                "select concat_ws(' ', office, coalesce(person::text, '-'), coalesce(role, '-'), coalesce(number, '-'),"
                        + " coalesce(rule, '-'), step, colour, coalesce(due_on::text, '-'), count, late) from outbox"
                        + " where kind = 'REMIND' and done_at is null");
        assertThat(waiting)
                .hasSizeGreaterThan(20)
                .isEqualTo(new ExpectedNotices(LEGAL, database("loaded")).of(pair.climbed));
    }

    @ParameterizedTest
    @EnumSource
    void every_clock_waits_for_the_same_next_rung(Inspection inspection) throws SQLException {
        var next = "select concat_ws(' ', case_id, no, next_rung, next_at) from clock order by case_id, no";
        assertThat(differences(PAIRS.get(inspection), next)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_events_say_the_same(Inspection inspection) throws SQLException {
        var said = "select concat_ws(' ', case_id, facts) from event where act = 'REMIND' order by case_id, facts";
        assertThat(differences(PAIRS.get(inspection), said)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void both_chains_are_whole(Inspection inspection) throws SQLException {
        var pair = PAIRS.get(inspection);
        for (var database : List.of(pair.swept, pair.climbed)) {
            var faults = new ArrayList<Fault>();
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            }
            assertThat(faults).isEmpty();
        }
    }

    private static void climb(PGSimpleDataSource climbed) throws SQLException {
        var settings = Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                climbed,
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.sharedCache.mode",
                "NONE",
                "eclipselink.session-name",
                climbed.getDatabaseName());
        var led = lines(climbed, "select distinct office from post where role = 'LEADER'");
        try (var factory = Persistence.createEntityManagerFactory("fengqiao", settings);
                var em = factory.createEntityManager()) {
            em.getTransaction().begin();
            var watch = new Occasion(null, LATER, new Directory(em).offices(), () -> new byte[16], LEGAL);
            for (var file :
                    em.createQuery("select f from CaseFile f", CaseFile.class).getResultList()) {
                Watching.remindUpTo(opened(file, em), LATER, watch, (office, day) -> led.contains(office));
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
        file.bring(em.createQuery("select a from Part a where a.caseId = :id", Part.class)
                .setParameter("id", file.id())
                .getResultList());
        return file;
    }

    /** What one of the two has and the other has not. */
    private static List<String> differences(Pair pair, String sql) throws SQLException {
        var differences = new ArrayList<String>();
        var sweeps = lines(pair.swept, sql);
        var models = lines(pair.climbed, sql);
        sweeps.stream().filter(line -> !models.contains(line)).forEach(line -> differences.add("sweep " + line));
        models.stream().filter(line -> !sweeps.contains(line)).forEach(line -> differences.add("model " + line));
        return differences;
    }

    static Set<String> lines(PGSimpleDataSource database, String sql) throws SQLException {
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
