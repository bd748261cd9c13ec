package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.casework.audit.StateCheck;
import org.fengqiao.casework.audit.TableCheck;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.Moment;
import org.fengqiao.model.postgres.Database;
import org.fengqiao.model.postgres.Postgres;
import org.fengqiao.supervision.ladder.LadderSweep;
import org.fengqiao.time.LegalTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the logs of the demo county say, folded, is what its tables say; and whoever edits a table is found out. */
@Tag("heavy")
class FoldedCountyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Moment LATER = new Moment(Instant.parse("2026-12-21T02:00:00Z"));
    private static final int CASES = 2000;

    private static Database database;

    @BeforeAll
    static void load() throws SQLException {
        database = Postgres.fresh();
        DemoCounty.load(database.as(Postgres.APP), null, NOW, "Fengqiao-demo-1", CASES, words -> {});
        new LadderSweep(
                        database.as(Postgres.APP),
                        LegalTime.load(Optional.empty()).ladder())
                .run(LATER);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void says_what_the_tables_say() throws SQLException {
        assertThat(differences(database, CASES)).isEmpty();
        System.out.println(
                "Bytes of facts an event: "
                        + database.number("select round(avg(octet_length(facts))) from event")
                        + ", of them for what followed: "
                        + database.number(
                                """
                select round(sum(octet_length(x.key) + octet_length(x.value) + 6) / (select count(*) from event))
                  from event, json_each_text(facts::json) x where x.key like 'then.%' or x.key = 'format'"""));
    }

    @Test
    void keeps_nothing_beside_it_that_does_not_follow() throws SQLException {
        assertThat(besides(database, CASES)).isEmpty();
    }

    @Test
    void covers_everything_that_can_stand() {
        for (var row : List.of(
                "round",
                "filing",
                "sent",
                "custody",
                "episode.1",
                "part.1",
                "clock.1",
                "parties",
                "narrative",
                "review",
                "hearing",
                "competence")) {
            assertThat(database.number("select count(*) from event where facts like '%\"then." + row + "\":%'"))
                    .as(row)
                    .isPositive();
        }
        assertThat(database.number("select count(*) from event where act = 'REMIND'"))
                .isPositive();
    }

    @Test
    void whoever_edits_a_table_is_named_by_row_and_field() throws SQLException {
        for (var edit : List.of(
                "clock.1 due|update clock set due_on = due_on + 30, due_at = due_at + interval '30 days' where %s and no = 1",
                "clock.1 owed|update clock set office = '990101101' where %s and no = 1 and office <> '990101101'",
                "clock.1 ended|update clock set ended_on = null, ended_as = null where %s and no = 1",
                "clock.1 null|delete from clock where %s and no = 1",
                "custody.1 person|update custody set person = 4711 where %s and seq = 1",
                "round stage|update casefile set stage = 'HANDLING' where id = (select id from picked)",
                "round settled|update casefile set settled_at = settled_at - interval '1 day' where id = (select id from picked)",
                "episode.1 as|update episode set ended_as = 'WITHDRAWN' where %s and no = 1",
                "parties digest|update party set phone = '13900000000' where %s and no = 1",
                "narrative digest|update narrative set text = text || '。' where %s")) {
            var copy = database.copy();
            var parts = edit.split("\\|", 2);
            copy.run(
                    "create table picked as select c.id from casefile c join clock k on k.case_id = c.id and k.no = 1"
                            + " and k.ended_as = 'MET' and k.office <> '990101101' where c.stage = 'CLOSED' and"
                            + " c.settled_at is not null and c.episode = 1 order by 1 limit 1",
                    "set session_replication_role = replica",
                    parts[1].formatted("case_id = (select id from picked)"));
            var named = parts[0].split(" ");
            assertThat(differences(copy, CASES))
                    .as(edit)
                    .isNotEmpty()
                    .allMatch(each -> each.row().equals(named[0]))
                    .anyMatch(each -> named[1].equals("null") || each.field().equals(named[1]));
            copy.close();
        }
    }

    static List<Difference> differences(Database of, int cases) throws SQLException {
        var found = new ArrayList<Difference>();
        try (var connection = of.connect(Postgres.APP)) {
            assertThat(new StateCheck(connection, found::add).checkAll()).isEqualTo(cases);
        }
        return found;
    }

    /** One of each kind of difference, of all that the tables keep. */
    static Collection<String> besides(Database of, int cases) throws SQLException {
        var found = new ArrayList<Difference>();
        try (var connection = of.connect(Postgres.APP)) {
            assertThat(new TableCheck(connection, found::add).checkAll()).isEqualTo(cases);
        }
        return found.stream()
                .collect(Collectors.toMap(each -> each.row() + " " + each.field(), Difference::words, (a, b) -> a))
                .values();
    }

    static List<Fault> faults(Database of) throws SQLException {
        var faults = new ArrayList<Fault>();
        try (var connection = of.connect(Postgres.APP)) {
            connection.setAutoCommit(false);
            new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
        }
        return faults;
    }
}
