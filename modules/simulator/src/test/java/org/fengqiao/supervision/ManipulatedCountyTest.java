package org.fengqiao.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.Salts;
import org.fengqiao.evidence.SealBook;
import org.fengqiao.evidence.SealKey;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CameBy;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.intake.Attach;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.model.transfer.ReportUrgent;
import org.fengqiao.simulator.SmallCounty;
import org.fengqiao.supervision.ladder.LadderSweep;
import org.fengqiao.time.LegalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever edits what stands of a case, with the application's role or as owner of the database, is refused or found: by
 * name, and at random. What stays possible is a short list, and is printed.
 */
@Tag("heavy")
class ManipulatedCountyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Moment LATER = new Moment(Instant.parse("2026-12-21T02:00:00Z"));
    private static final int CASES = 300;
    private static final int RANDOM = 1000;

    /** Nobody reads a case's standing from these; or they repeat for speed what stands elsewhere. */
    private static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("casefile.version", "counts changes, against two at once"),
            Map.entry("casefile.chapters", "which tables to look into"),
            Map.entry("clock.term", "how a period was counted; its last day is in the log"),
            Map.entry("clock.warning_on", "from when a period is shown in colour"),
            Map.entry("clock.rolled_from", "the day before it rolled"),
            Map.entry("clock.derivation", "which proof is shown; /deadline works it out anew"),
            Map.entry("clock.extensions", "who gave more time; the day it gave is in the log"),
            Map.entry("clock.pauses", "the list of pauses; the day they gave is in the log"),
            Map.entry("clock.asked", "words of a request for more time; its days are in the log"),
            Map.entry("clock.started_at", "the time of day at which a period began"),
            Map.entry("clock.ended_at", "the time of day at which a right lapsed; its day is in the log"),
            Map.entry("clock.next_at", "when the clock watch looks again"),
            Map.entry("clock.episode", "the round in which a period began"),
            Map.entry("rung.planned_at", "when a reminder was due to be sent"),
            Map.entry("rung.office", "whom a reminder was sent to"),
            Map.entry("rung.tier", "whom a reminder was sent to"),
            Map.entry("rung.person", "whom a reminder was sent to"),
            Map.entry("rung.role", "whom a reminder was sent to"),
            Map.entry("rung.rule", "of a reminder that an import passed over"),
            Map.entry("rung.step", "of a reminder that an import passed over"),
            Map.entry("rung.colour", "of a reminder that an import passed over"),
            Map.entry("rung.at", "of a reminder that an import passed over"),
            Map.entry("service.on_day", "of a paper handed over on the spot, to another day that its event names"),
            Map.entry("service.office", "which office entered a service; its event names it"),
            Map.entry("attachment.media_type", "how a paper is opened"),
            Map.entry("attachment.part", "to which part a paper belongs"),
            Map.entry("event.salt", "of an event without words"),
            Map.entry("event.mac", "of reminders, which the clock watch writes without a mark"));

    @TempDir
    static Path home;

    private static Database database;
    private static SealedHeads sealed;
    private static String number;
    private static long id;
    private static long paper;

    @BeforeAll
    static void a_county_that_is_sealed() throws Exception {
        database = Postgres.fresh();
        SmallCounty.load(database.as(Postgres.APP), NOW, CASES);
        new LadderSweep(
                        database.as(Postgres.APP),
                        LegalTime.load(Optional.empty()).ladder())
                .run(LATER);
        choose();
        database.withModel(ManipulatedCountyTest::attach);
        paper = database.number("select max(id) from attachment");
        var book = new SealBook(home.resolve("seals"));
        try (var connection = database.connect(Postgres.OWNER)) {
            connection.setAutoCommit(false);
            new Sealing(connection, book, SealKey.in(home.resolve("keys")))
                    .seal(new SealedHeads(), Instant.EPOCH, LATER.at());
            connection.commit();
        }
        sealed = book.check(fault -> {});
    }

    /** A case that was sent, is not urgent yet, has ended a clock in time, and has been held by several. */
    private static void choose() throws SQLException {
        try (var connection = database.connect(Postgres.OWNER);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                """
                                select c.id, c.number from casefile c where c.closed_at is null and c.held_office is not null and c.urgent_at is null
                                   and exists (select 1 from clock k where k.case_id = c.id and k.ended_as = 'MET')
                                   and exists (select 1 from clock k where k.case_id = c.id and k.ended_as is null
                                                  and not k.citizen and not k.optional and k.part is null)
                                   and exists (select 1 from rung r where r.case_id = c.id)
                                   and (select count(*) from custody u where u.case_id = c.id) > 1
                                 order by c.id desc limit 1""")) {
            assertThat(rows.next()).isTrue();
            id = rows.getLong(1);
            number = rows.getString(2);
        }
    }

    private static void attach(jakarta.persistence.EntityManager em) {
        var content = "证明材料".getBytes(StandardCharsets.UTF_8);
        var sha = (String) em.createNativeQuery("select encode(sha256(convert_to('证明材料', 'UTF8')), 'hex')")
                .getSingleResult();
        var files = new CaseFiles(em);
        var file = files.open(id);
        var office = em.find(Office.class, file.hold().office());
        var offices = new Offices(
                em.createQuery("select o from Office o", Office.class).getResultList());
        var by = new Officer(4711, "某人", office, Role.CASEWORKER);
        var now = new Occasion(by, LATER, offices, Salts::fresh, LegalTime.load(Optional.empty()));
        file.perform(new Attach("证明.pdf", sha, content.length), now);
        file.perform(new ReportUrgent("河堤渗水"), now.by(new CameBy(CameBy.Way.PAGE, null)));
        files.keep(file);
        em.flush();
        em.createNativeQuery(
                        "insert into attachment (id, county, case_id, name, media_type, size, sha256, at, office, person)"
                                + " select nextval('attachment_seq'), county, case_id, '证明.pdf', 'application/pdf', "
                                + content.length + ", '" + sha + "', at, office, person from event where case_id = "
                                + id
                                + " and act = 'ATTACH'")
                .executeUpdate();
        em.createNativeQuery(
                        "insert into attachment_content select id, county, convert_to('证明材料', 'UTF8') from attachment"
                                + " where case_id = " + id)
                .executeUpdate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void an_honest_county_agrees() throws SQLException {
        try (var connection = database.connect(Postgres.APP)) {
            connection.setAutoCommit(false);
            var findings = new Findings();
            var audit = new CaseAudit(connection, sealed, findings);
            var extent = Extent.everywhere();
            for (var cases = extent.next(connection, 0);
                    !cases.isEmpty();
                    cases = extent.next(connection, Extent.last(cases.keySet()))) {
                audit.check(cases);
            }
            audit.lost(extent);
            assertThat(findings.faults()).isEmpty();
            assertThat(findings.differences()).isEmpty();
        }
    }

    @Test
    void every_named_manipulation_is_refused_or_found_where_it_was_done() throws SQLException {
        var wrong = new ArrayList<String>();
        var lines = Manipulations.NAMED.lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
        for (var line : lines) {
            var parts = line.split("\\|");
            var role = parts[0].strip().equals("app") ? Postgres.APP : Postgres.OWNER;
            var expected = parts[1].strip().replace("$number", number);
            var sql = parts[2].strip()
                    .replace("$id", String.valueOf(id))
                    .replace("$number", number)
                    .replace("$paper", String.valueOf(paper));
            var outcome = tried(role, sql, id, number);
            if (!outcome.contains(expected)) {
                wrong.add(line + " -> " + outcome);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_thousand_random_ones_are_refused_or_found_but_for_a_short_list() throws SQLException {
        var random = new Random(20261129);
        var columns = columns();
        var cases = cases();
        var unseen = new TreeSet<String>();
        int refused = 0;
        int found = 0;
        for (int i = 0; i < RANDOM; i++) {
            var column = columns.get(random.nextInt(columns.size()));
            var one = cases.get(random.nextInt(cases.size()));
            var role = random.nextInt(3) == 0 ? Postgres.APP : Postgres.OWNER;
            var outcome = tried(role, column.edit(one.getKey(), random.nextInt(8) == 0), one.getKey(), one.getValue());
            if (outcome.equals("refused")) {
                refused++;
            } else if (outcome.equals("nothing")) {
                i--;
            } else if (outcome.isEmpty()) {
                unseen.add(column.table + "." + column.name);
            } else {
                found++;
            }
        }
        System.out.println(
                "Of " + RANDOM + " random manipulations " + refused + " were refused and " + found + " found.");
        System.out.println("What stays possible to whoever owns the database:");
        STAYS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> System.out.println("  " + each));
        Manipulations.BEYOND.lines().forEach(line -> System.out.println("  " + line));
        unseen.removeAll(STAYS.keySet());
        assertThat(unseen).isEmpty();
        assertThat(refused).isPositive();
        assertThat(found).isGreaterThan(RANDOM / 4);
    }

    /** What came of it: refused, nothing (no row), else what was found, by name; taken back in any case. */
    private static String tried(String role, String sql, long caseId, String caseNumber) throws SQLException {
        try (var connection = database.connect(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                if (role.equals(Postgres.OWNER)) {
                    statement.execute("set local session_replication_role = replica");
                }
                int rows = 0;
                for (var one : sql.split(";")) {
                    rows += statement.executeUpdate(one);
                }
                return rows == 0 ? "nothing" : found(connection, caseId, caseNumber);
            } catch (SQLException refused) {
                return "refused";
            } finally {
                connection.rollback();
            }
        }
    }

    private static String found(Connection connection, long caseId, String caseNumber) throws SQLException {
        var findings = new Findings();
        var audit = new CaseAudit(connection, sealed, findings);
        audit.check(besides(connection, caseId));
        audit.lost(Extent.of(caseNumber));
        var words = new StringBuilder();
        findings.faults().forEach(fault -> words.append(fault.words()).append('\n'));
        findings.differences().forEach(each -> words.append(each.where())
                .append(' ')
                .append(each.words())
                .append('\n'));
        return words.toString();
    }

    /** The case, as far as it is there, and the next one: a row may have been moved to it. */
    private static Map<Long, String> besides(Connection connection, long caseId) throws SQLException {
        var cases = new LinkedHashMap<Long, String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select id, number from casefile where id in (" + caseId + ", " + (caseId + 1) + ")")) {
            while (rows.next()) {
                cases.put(rows.getLong(1), rows.getString(2));
            }
        }
        return cases;
    }

    private record Column(String table, String name, String type, String key) {
        /** Another value in one row of the case; or the row goes. */
        String edit(long caseId, boolean delete) {
            var where = " where ctid = (select ctid from " + table + " where " + key + " = " + caseId
                    + " order by md5(ctid::text) limit 1)";
            return delete
                    ? "delete from " + table + where
                    : "update " + table + " set " + name + " = " + other() + where;
        }

        private String other() {
            return switch (type) {
                case "boolean" -> "not " + name;
                case "integer", "bigint", "smallint" -> "coalesce(" + name + ", 0) + 1";
                case "date" -> "coalesce(" + name + ", '2026-01-05') + 1";
                case "bytea" -> name + " || '\\\\x00'";
                case "timestamp with time zone" -> "case when " + name + " is null or not isfinite(" + name
                        + ") then '2026-01-05T00:00Z' else " + name + " + interval '1 day' end";
                default -> "coalesce(" + name + ", '') || '9'";
            };
        }
    }

    private static List<Column> columns() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var connection = database.connect(Postgres.OWNER);
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                """
                                select c.table_name, c.column_name, c.data_type from information_schema.columns c
                                  join information_schema.tables t on t.table_name = c.table_name
                                   and t.table_schema = c.table_schema and t.table_type = 'BASE TABLE'
                                 where c.table_schema = 'public' and c.is_generated = 'NEVER'
                                   and c.table_name in ('casefile', 'narrative', 'party', 'event', 'custody', 'episode',
                                       'part', 'clock', 'rung', 'service', 'case_scope', 'handler', 'attachment', 'link',
                                       'review', 'hearing', 'contest', 'merged', 'serving', 'objection')
                                   and not (c.table_name = 'casefile' and c.column_name = 'id')
                                 order by 1, 2""")) {
            while (rows.next()) {
                var key = rows.getString(1).equals("casefile") ? "id" : "case_id";
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), key));
            }
        }
        return columns;
    }

    private static List<Map.Entry<Long, String>> cases() throws SQLException {
        var cases = new ArrayList<Map.Entry<Long, String>>();
        try (var connection = database.connect(Postgres.OWNER);
                var rows = connection.createStatement().executeQuery("select id, number from casefile order by id")) {
            while (rows.next()) {
                cases.add(Map.entry(rows.getLong(1), rows.getString(2)));
            }
        }
        return cases;
    }
}
