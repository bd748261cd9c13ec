package org.fengqiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.bench.life.CaseLife;
import org.fengqiao.bench.life.DeskLife;
import org.fengqiao.bench.life.EngineLife;
import org.fengqiao.bench.life.PlainLife;
import org.fengqiao.bench.life.SameRows;
import org.fengqiao.bench.life.Story;
import org.fengqiao.bench.measure.LogByTable;
import org.fengqiao.bench.measure.Meter;
import org.fengqiao.bench.server.CountyDatabase;
import org.fengqiao.bench.server.Server;
import org.fengqiao.bench.sweep.SweepBench;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the same work may be compared: what one party leaves undone would make it look fast. */
@Tag("heavy")
class SameWorkTest {
    private static final int DUE = 20;

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void lives_at_the_desks_and_by_hand_leave_the_same_rows_and_valid_chains(Story story) throws SQLException {
        var desk = "desks_" + story.name().toLowerCase(Locale.ROOT);
        var hand = "plain_" + story.name().toLowerCase(Locale.ROOT);
        CountyDatabase.create(server, desk);
        CountyDatabase.create(server, hand);
        try (var desks = new DeskLife(server.pool(desk, CountyDatabase.APPLICATION, 1));
                var plain = new PlainLife(server.pool(hand, CountyDatabase.APPLICATION, 1))) {
            assertThat(new SameRows(server).difference(desk, desks.live(story), hand, plain.live(story)))
                    .isEmpty();
            assertThat(faults(desk, desks, story)).isEmpty();
            assertThat(faults(hand, plain, story)).isEmpty();
        }
    }

    /** A table that a life writes to and that no share names would make the split a lie. */
    @Test
    void the_log_is_split_by_table_and_nothing_is_lost() {
        CountyDatabase.create(server, "split");
        try (var plain = new PlainLife(server.pool("split", CountyDatabase.APPLICATION, 1))) {
            var split = new LogByTable(server).during("split", () -> plain.live(Story.APPEAL));
            assertThat(split).containsKeys("casefile", "clock", "event", "custody", "narrative", "case_scope");
            assertThat(split.get("casefile").rows()).isPositive();
            assertThat(split.get("casefile").indexes()).isPositive();
            double all =
                    split.values().stream().mapToDouble(LogByTable.Share::all).sum();
            assertThat(split.get(LogByTable.REST).all()).isBetween(0.0, all / 2);
        }
    }

    @Test
    void the_engine_leads_every_case_to_its_end() throws SQLException {
        server.createDatabase("engine");
        try (var engine = new EngineLife(server.pool("engine", Server.OWNER, 2))) {
            engine.live(Story.DISPUTE);
            engine.live(Story.APPEAL);
        }
        assertThat(number("engine", "select count(*) from act_ru_execution")).isZero();
        assertThat(number("engine", "select count(*) from act_hi_taskinst where end_time_ is not null"))
                .isEqualTo(9 + 6);
        assertThat(number("engine", "select count(*) from act_hi_procinst where end_act_id_ = 'closed'"))
                .isEqualTo(2);
    }

    /** The sweeps themselves refuse to go on when they fire too little or leave different rows. */
    @Test
    void all_sweepers_fire_what_is_due_and_nothing_else() {
        var bench = new SweepBench(server, new Meter(server), DUE);
        var runs = bench.run(10 * DUE, 2, 20 * DUE, 1);
        assertThat(runs).extracting(run -> run.rounds().size()).containsExactly(2, 2, 2, 1);
    }

    private static List<Fault> faults(String database, CaseLife life, Story story) throws SQLException {
        var faults = new ArrayList<Fault>();
        try (var connection = server.connect(database)) {
            var outcome = new LogTable(connection)
                    .verify(life.live(story), new Verifier(SealedHeads.of(List.of()), faults::add));
            assertThat(outcome.checked()).isPositive();
        }
        return faults;
    }

    private static long number(String database, String sql) throws SQLException {
        try (var connection = server.connect(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
