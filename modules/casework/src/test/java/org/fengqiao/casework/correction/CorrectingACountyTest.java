package org.fengqiao.casework.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.audit.FoldedLogs;
import org.fengqiao.casework.correction.OldHouse.ChargedToTheReceiver;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.evidence.SealedHeads;
import org.fengqiao.evidence.Verifier;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.petition.AgreementForm;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.SendDown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A county whose clocks ran for everybody is put right, and was broken off in the middle of it. */
class CorrectingACountyTest {
    private static final int DISPUTES = 110;
    private static final String DISPUTED =
            " k join casefile c on c.id = k.case_id where c.purpose = 'DISPUTE' and k.pack = 'national' and k.rule like 'CLK-%'"
                    + " and k.rule not like 'CLK-MED%' and k.rule not like 'CLK-CONFIRM%'";

    private static OldHouse house;
    private static String late;
    private static String handedUp;
    private static String kept;
    private static String sentDown;
    private static String settled;
    private static long disputedBefore;
    private static long endedBefore;
    private static String rowsBefore;
    private static long missedBefore;
    private static long run;
    private static int checkedWhenBrokenOff;

    @BeforeAll
    static void putRight() {
        house = new OldHouse();
        for (int i = 0; i < DISPUTES; i++) {
            settled = house.register(Workplace.VILLAGE, "DISPUTE", "滴水檐纠纷" + i);
        }
        house.perform(Workplace.VILLAGE, settled, new Settle(Outcome.AGREED, AgreementForm.ORAL, "各让一步"));
        late = house.register(Workplace.COUNTY, "APPEAL", "转得晚的信访");
        handedUp = house.register(Workplace.VILLAGE, "APPEAL", "村里收到的信访");
        kept = house.register(Workplace.VILLAGE, "APPEAL", "一直在村里的信访");
        sentDown = house.register(Workplace.COUNTY, "APPEAL", "转到村里的信访");
        house.perform(Workplace.COUNTY, sentDown, new SendDown(Workplace.TOWN, "请办理"));
        house.workplace.later(Duration.ofDays(40));
        house.perform(
                Workplace.COUNTY, late, new ChargedToTheReceiver(new SendDown(Workplace.TOWN, "请办理"), "CLK-ROUTE"));
        house.perform(Workplace.VILLAGE, handedUp, new Escalate("村里办不了"));
        remind();

        disputedBefore = house.count("select count(*) from standing_clock" + DISPUTED);
        endedBefore = house.count("select count(*) from clock where ended_on is not null");
        missedBefore = missed("clock");
        rowsBefore = ended();
        run = house.start();
        house.killed(run);
        house.batch(run);
        checkedWhenBrokenOff = run().checked();
        house.finish(run);
    }

    /** The ladder has spoken of a dispute's clock that never bound, and in one breath of one that does. */
    private static void remind() {
        var first =
                "select case_id, no, county, number, rule from clock k where k.number = '%s' and k.rule = '%s' and k.step = 0";
        int pos = 0;
        for (var of : new String[][] {{settled, "CLK-ROUTE"}, {sentDown, "CLK-ROUTE"}}) {
            house.write(
                    """
                    insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, seq,
                                      office, tier, before_import)
                    select case_id, no, 1, %d, county, number, rule, 'REMIND_HOLDER', 'YELLOW', now(), timestamptz '2026-04-01', 1,
                           '%s', 'VILLAGE', false from (%s) k"""
                            .formatted(pos++, Workplace.VILLAGE, first.formatted(of[0], of[1])));
        }
        house.write(
                "insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, seq,"
                        + " office, tier, before_import) select case_id, no, 1, 7, county, number, rule, 'WARN_HEAD', 'ORANGE', now(),"
                        + " timestamptz '2026-04-01', 1, '" + Workplace.TOWN + "', 'TOWN', false from ("
                        + first.formatted(settled, "CLK-ROUTE") + ") k");
        for (var office : new String[] {Workplace.VILLAGE, Workplace.TOWN}) {
            house.write("insert into outbox (id, county, at, kind, office, count, since) values (nextval('outbox_seq'),"
                    + " '990101', timestamptz '2026-04-01', 'REMIND', '" + office + "', 2, timestamptz '2026-04-01')");
            house.write("insert into inbox (id, county, at, kind, office, count, since) values (nextval('inbox_seq'),"
                    + " '990101', timestamptz '2026-04-01', 'REMIND', '" + office + "', 2, timestamptz '2026-04-01')");
        }
    }

    @Test
    void no_period_of_the_petition_rules_stands_on_a_dispute_any_more() {
        assertThat(disputedBefore).isGreaterThanOrEqualTo(DISPUTES);
        assertThat(house.count("select count(*) from standing_clock" + DISPUTED))
                .isZero();
        assertThat(house.count("select count(*) from clock" + DISPUTED + " and k.ended_on is null"))
                .isZero();
    }

    @Test
    void nor_on_an_appeal_that_only_a_village_had() {
        var national = " where pack = 'national' and not citizen and number = '%s'";
        assertThat(house.count("select count(*) from clock" + national.formatted(kept)))
                .isPositive();
        assertThat(house.count("select count(*) from standing_clock" + national.formatted(kept)))
                .isZero();
        // What ran on in the town bound somebody: it stands as it began.
        assertThat(house.count("select count(*) from standing_clock" + national.formatted(handedUp)))
                .isPositive();
        assertThat(house.texts("select distinct rule from standing_clock where number = '" + sentDown + "'"))
                .contains("CLK-ROUTE");
    }

    @Test
    void what_was_forwarded_late_is_the_senders() {
        var route = " where number = '" + late + "' and rule = 'CLK-ROUTE' and step = 0";
        assertThat(house.texts("select office from clock" + route)).containsExactly(Workplace.TOWN);
        assertThat(house.texts("select office from standing_clock" + route)).containsExactly(Workplace.COUNTY);
        assertThat(house.texts("select tier from standing_clock" + route)).containsExactly("COUNTY");
        assertThat(house.texts("select facts ->> 'clocksRecharged' from (select facts::jsonb from event where act ="
                        + " 'CORRECT' and number = '" + late + "') e(facts)"))
                .containsExactly("CLK-ROUTE=" + Workplace.COUNTY);
    }

    @Test
    void what_had_ended_stays_as_it_was_written() {
        assertThat(endedBefore).isPositive();
        assertThat(ended()).isEqualTo(rowsBefore);
    }

    @Test
    void each_case_has_one_event_with_its_reason_though_the_run_was_killed() {
        assertThat(checkedWhenBrokenOff).isEqualTo(100);
        assertThat(run().state()).isEqualTo(CorrectionRun.State.DONE);
        assertThat(run().checked()).isEqualTo(DISPUTES + 4);
        assertThat(house.texts("select distinct count(*) from event where act = 'CORRECT' group by case_id"))
                .containsExactly("1");
        assertThat(house.count("select count(*) from event where act = 'CORRECT'"))
                .isEqualTo(run().corrected())
                .isGreaterThan(DISPUTES);
        assertThat(house.texts("select distinct words from event where act = 'CORRECT'"))
                .containsExactly("{\"reason\":\"条例时限不适用于民间纠纷\"}");
        assertThat(house.count("select max(version) from casefile where number = '" + settled + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_second_run_finds_nothing() {
        var again = house.start();
        house.finish(again);
        var found = house.in(em -> new CorrectionRuns(em).find(again, Workplace.COUNTY))
                .orElseThrow();
        assertThat(found.corrected()).isZero();
        assertThat(found.progress()).isEqualTo(1);
    }

    @Test
    void a_case_presses_by_what_still_binds() {
        assertThat(
                        house.count(
                                """
                        select count(*) from casefile c where c.due <> coalesce((select k.due_at from standing_clock k
                         where k.case_id = c.id and k.ended_on is null and k.part is null and not k.citizen and not k.optional
                           and k.paused_on is null order by k.local, k.due_at limit 1), 'infinity')"""))
                .isZero();
        assertThat(house.count("select count(*) from clock where ended_as = 'VOID' and next_at < 'infinity'"))
                .isZero();
    }

    @Test
    void waiting_notices_speak_of_it_no_more() {
        for (var waiting : new String[] {"outbox where done_at", "inbox where read_at"}) {
            assertThat(house.texts("select office || ' ' || count from " + waiting + " is null and kind = 'REMIND'"))
                    .containsExactly(Workplace.VILLAGE + " 1");
        }
    }

    @Test
    void logs_fold_to_the_tables_and_their_chains_hold() throws SQLException {
        try (var connection = house.database.connect()) {
            assertThat(FoldedLogs.differences(connection, house.texts("select number from casefile")))
                    .isEmpty();
            var faults = new ArrayList<Fault>();
            new LogTable(connection).verify(null, new Verifier(new SealedHeads(), faults::add));
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void the_figures_before_and_after_are_explained_by_the_table() {
        var table = house.in(em -> new CorrectionRuns(em).table(run, house.workplace.now()));
        assertThat(table).allSatisfy(row -> {
            assertThat(row.before()).isEqualTo(row.after() + row.voided() + row.away() - row.toward());
            assertThat(row.after()).isEqualTo((int)
                    house.count(counted("standing_clock", row.rule(), row.officeName(), row.office())));
        });
        assertThat(table.stream().mapToInt(CorrectedRule::missedVoided).sum())
                .isEqualTo((int) (missedBefore - missed("standing_clock")))
                .isPositive();
        assertThat(table.stream().mapToInt(CorrectedRule::toward).sum())
                .isEqualTo(table.stream().mapToInt(CorrectedRule::away).sum())
                .isEqualTo(1);
        var sender = table.stream()
                .filter(row -> row.rule().equals("CLK-ROUTE") && row.office().equals(Workplace.COUNTY))
                .findFirst()
                .orElseThrow();
        assertThat(sender.toward()).isEqualTo(1);
        assertThat(sender.missedToward()).isEqualTo(1);
    }

    @Test
    void nobody_at_work_changes_a_correction() throws SQLException {
        try (var connection = house.database.as(TestDatabase.APP).getConnection()) {
            for (var sql : new String[] {
                "update clock_correction set kind = kind", "delete from clock_correction", "delete from correction_run"
            }) {
                assertThatThrownBy(() -> connection.createStatement().executeUpdate(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String counted(String clocks, String rule, String name, String office) {
        return """
               select count(*) from (
                   select case when k.ended_on is not null then k.office
                               when k.part is not null then (select a.office from part a
                                                              where a.case_id = k.case_id and a.no = k.part)
                               else coalesce(k.charged, c.held_office) end as owes
                     from %s k join casefile c on c.id = k.case_id
                    where k.rule = '%s' and k.step = 0 and not k.citizen and k.tier is not null) x where owes = '%s'"""
                .formatted(clocks, rule, office);
    }

    private static long missed(String clocks) {
        return house.count(
                "select count(*) from " + clocks + " k where not k.provisional and not k.citizen and k.step = 0"
                        + " and k.tier is not null and (k.ended_at >= k.due_at or k.ended_on is null and not k.optional"
                        + " and k.paused_on is null and timestamptz '"
                        + house.workplace.now().at() + "' >= k.due_at)");
    }

    /** Every row of a clock that ended before there was a correction, as one digest. */
    private static String ended() {
        return house.texts("select md5(string_agg(k::text, '|' order by case_id, no)) from clock k"
                        + " where ended_on is not null and ended_as <> 'VOID'")
                .get(0);
    }

    private static CorrectionRun run() {
        return house.in(em -> new CorrectionRuns(em).find(run, Workplace.COUNTY))
                .orElseThrow();
    }
}
