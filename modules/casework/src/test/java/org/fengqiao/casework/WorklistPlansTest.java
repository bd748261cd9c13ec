package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At 200,000 cases every page of every worklist still reads only what an index leads it to. */
@Tag("heavy")
class WorklistPlansTest {
    private static final int CASES = 200_000;
    private static final Set<String> LARGE =
            Set.of("casefile", "narrative", "case_scope", "handler", "event", "party", "part", "clock");
    /** A page of 50 may look at this many rows at the most: a few per cent of all, whatever is asked. */
    private static final double MOST_ROWS = 40_000;

    private static final TestDatabase DATABASE = TestDatabase.apart();
    private static Directory directory;

    @BeforeAll
    static void fill() throws SQLException {
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement()) {
            for (var sql : FILL.split(";\n")) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze");
        }
        directory = DATABASE.inTransaction(em -> {
            var loaded = new Directory(em);
            loaded.offices();
            return loaded;
        });
    }

    static Stream<Asked> asked() {
        var all = new ArrayList<Asked>();
        for (var office : List.of("990101100204", "990101100", "990101", "990101100-sfs")) {
            for (var queue : Queue.values()) {
                all.add(new Asked(office, queue, "nothing", search(queue, null, null, null, null)));
                all.add(new Asked(office, queue, "stage", search(queue, Stage.HANDLING, null, null, null)));
                all.add(new Asked(office, queue, "category", search(queue, null, "16", null, null)));
                all.add(new Asked(office, queue, "office", search(queue, null, null, office, null)));
                all.add(new Asked(office, queue, "common words", search(queue, null, null, null, "噪音")));
                all.add(new Asked(office, queue, "rare words", search(queue, null, null, null, "水渠")));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void readsOnlyWhatAnIndexLeadsTo(Asked asked) throws SQLException {
        var query = query(asked);
        var plan = plan(query.sql(), query.parameters());
        assertThat(seqScans(plan)).as("sequential scans of large tables").isEmpty();
        assertThat(rowsTouched(plan)).as("rows looked at").isLessThan(MOST_ROWS);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void takesAtMostSixStatements(Asked asked) {
        DATABASE.counting().reset();
        DATABASE.inTransaction(em -> worklist(em).page(asked.search, officer(asked.office)));
        assertThat(DATABASE.counting().statements()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void goesOnAndBackThroughThePileWithoutLosingOrRepeatingACase() {
        var seen = new ArrayList<Long>();
        String key = null;
        String back = null;
        for (int page = 0; page < 4; page++) {
            var search = new Worklist.Search(Queue.OFFICE, null, null, null, null, null, key, 20);
            var shown = DATABASE.inTransaction(em -> worklist(em).page(search, officer("990101100")));
            shown.items().forEach(row -> seen.add(row.id()));
            key = shown.next();
            back = shown.back();
        }
        assertThat(seen).hasSize(80).doesNotHaveDuplicates();
        var search = new Worklist.Search(Queue.OFFICE, null, null, null, null, null, back, 20);
        var previous = DATABASE.inTransaction(em -> worklist(em).page(search, officer("990101100")));
        assertThat(previous.items()).extracting(Worklist.CaseRow::id).isEqualTo(seen.subList(40, 60));
    }

    private static PileQuery query(Asked asked) {
        var officer = officer(asked.office);
        boolean common = "common words".equals(asked.filter);
        return new PileQuery(Pile.of(asked.search.queue(), officer), asked.search, PageKey.read(null), common);
    }

    private static Worklist worklist(jakarta.persistence.EntityManager em) {
        var worklist = new Worklist();
        worklist.em = em;
        return worklist;
    }

    private static Officer officer(String office) {
        return new Officer(office.hashCode() & 0xffff, "某", directory.offices().of(office), Role.CASEWORKER);
    }

    private static Worklist.Search search(Queue queue, Stage stage, String category, String office, String words) {
        return new Worklist.Search(queue, stage, office, category, null, words, null, 50);
    }

    private static JsonObject plan(String sql, List<Object> parameters) throws SQLException {
        try (var connection = DATABASE.as(TestDatabase.APP).getConnection();
                var statement = prepared(connection, sql, parameters);
                var result = statement.executeQuery()) {
            result.next();
            JsonArray array =
                    Json.createReader(new StringReader(result.getString(1))).readArray();
            return array.getJsonObject(0).getJsonObject("Plan");
        }
    }

    private static java.sql.PreparedStatement prepared(Connection connection, String sql, List<Object> parameters)
            throws SQLException {
        var statement = connection.prepareStatement("explain (analyze, format json) " + sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, Sql.toDatabase(parameters.get(i)));
        }
        return statement;
    }

    private static List<String> seqScans(JsonObject node) {
        var found = new ArrayList<String>();
        if ("Seq Scan".equals(node.getString("Node Type")) && LARGE.contains(node.getString("Relation Name"))) {
            found.add(node.getString("Relation Name"));
        }
        children(node).forEach(child -> found.addAll(seqScans(child)));
        return found;
    }

    private static double rowsTouched(JsonObject node) {
        double rows = number(node, "Actual Rows") + number(node, "Rows Removed by Filter");
        return rows * number(node, "Actual Loops")
                + children(node).stream()
                        .mapToDouble(WorklistPlansTest::rowsTouched)
                        .sum();
    }

    private static double number(JsonObject node, String name) {
        return node.containsKey(name) ? node.getJsonNumber(name).doubleValue() : 0;
    }

    private static List<JsonObject> children(JsonObject node) {
        return node.containsKey("Plans") ? node.getJsonArray("Plans").getValuesAs(JsonObject.class) : List.of();
    }

    /** A question to the worklist; printed as the name of its test. */
    record Asked(String office, Queue queue, String filter, Worklist.Search search) {
        @Override
        public String toString() {
            return office + " " + queue.address() + " by " + filter;
        }
    }

    /** Rows in the shape of a large county: one in ten open, spread over 36 villages; made by SQL, as only plans matter. */
    private static final String FILL =
            """
            create temporary table v as select row_number() over (order by code) - 1 as n, code, left(code, 9) as town
              from region where level = 'village';
            create temporary table g as
              select i as id, v.code as village, v.town, i % 10 = 0 as open,
                     case when i % 10 <> 0 then 'CLOSED' else (array['TRANSFERRED','RECEIVED','ACCEPTED','HANDLING'])[1 + i / 10 % 4] end as stage,
                     case i / 10 % 4 when 0 then v.code when 1 then v.town when 2 then v.town || '-sfs' else '990101' end as holder,
                     (array['01','02','03','04','05','06','07'])[1 + i % 7] as category,
                     timestamptz '2024-01-01' + i * interval '5 minutes' as at
                from generate_series(1, CASES) i join v on v.n = i % 36;
            insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at, purpose, category,
                channel, region, headcount, registered_at, registered_office, held_office, held_person, held_ground, held_from,
                spans, open_parts, parts, parties, last_seq, last_hash, last_at, closed_at, touched, handlers,
                conflicted, imported)
              select id, '990101', '990101-2026-' || id || '-0', 1, stage, 1, 'FIRST', at, 'DISPUTE', category, 'VISIT', village, 1, at,
                     village, holder, id % 50, 'HANDLING', case when open then at end, 0, 0, 0, 0, 1, 'x', at,
                     case when not open then at + interval '9 days' end, ',', ',', ',', false from g;
            insert into narrative (case_id, county, summary, text, grams)
              select id, '990101', case when id % 997 = 0 then '水渠改道' else '夜间噪音扰民' end, '住户反映', case when id % 997 = 0
                then '水渠 渠改 改道' else '夜间 间噪 噪音 音扰 扰民' end from g;
            insert into case_scope (office, case_id, county) select village, id, '990101' from g;
            insert into case_scope (office, case_id, county) select town, id, '990101' from g;
            insert into case_scope (office, case_id, county) select '990101', id, '990101' from g;
            insert into case_scope (office, case_id, county) select town || '-sfs', id, '990101' from g where id / 10 % 4 = 2;
            insert into handler (person, case_id, county) select id % 50, id, '990101' from g;
            insert into part (case_id, no, county, number, task, from_office, office, kind, sent_at)
              select id, 1, '990101', 'x', '查明', town, town || '-sfs', 'WHISTLE', at from g where open and id % 40 = 0;
            insert into clock (case_id, no, county, number, episode, rule, pack, pack_version, owner, citizen, office, tier, term,
                started_on, started_at, started_seq, due_on, due_at, warning_on, provisional, derivation, ended_on, ended_at, ended_as)
              select id, n, '990101', 'x', 1, (array['CLK-ROUTE','CLK-HANDLE'])[n], 'national', '2025', 'COMPETENT_OFFICE', false,
                     holder, 'TOWN', '60 CALENDAR_DAYS', cast(at as date), at, 1, cast(at as date) + 60, at + interval '61 days',
                     cast(at as date) + 60, false, 'x', case when not open then cast(at as date) + 9 end,
                     case when not open then at + interval '9 days' end, case when not open then 'MET' end
                from g, generate_series(1, 2) n;
            update casefile set due = k.due_at from clock k where k.case_id = casefile.id and k.no = 1 and k.ended_on is null"""
                    .replace("CASES", String.valueOf(CASES));
}
