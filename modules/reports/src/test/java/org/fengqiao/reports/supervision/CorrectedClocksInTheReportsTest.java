package org.fengqiao.reports.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.clock.ClocksOfACounty.YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.model.office.Office;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.accountability.Accountability;
import org.fengqiao.reports.accountability.AccountabilityQueries;
import org.fengqiao.reports.accountability.HeldSpan;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.fengqiao.time.ladder.RungStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures and reports join the corrections: what is void counts nowhere, what was charged anew counts where it belongs. */
class CorrectedClocksInTheReportsTest {
    private static CountyDatabase database;
    private static Supervision before;
    private static Supervision after;

    @BeforeAll
    static void live() throws IOException {
        database = ClocksOfACounty.live();
        before = figures(COUNTY);
        database.write("insert into correction_run (id, county, reason, by_person, by_office, cases, started_at)"
                + " values (1, '990101', '更正', 1, '990101', 5, now())");
        // The town's open and missed CLK-HANDLE never bound; the notice that came late is the village's, not the
        // town's.
        correct(3, 1, "VOID", "990101100", null, null);
        correct(2, 1, "RECHARGE", "990101100", "990101100204", "VILLAGE");
        after = figures(COUNTY);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void what_is_void_is_neither_open_nor_missed() {
        assertThat(after.total(Footing.STATUTORY).missed())
                .isEqualTo(before.total(Footing.STATUTORY).missed() - 1);
        assertThat(after.total(Footing.STATUTORY).open())
                .isEqualTo(before.total(Footing.STATUTORY).open() - 1);
        assertThat(lines()).noneMatch(line -> line.rule().equals("CLK-HANDLE") && line.part() == Section.MISSED);
    }

    @Test
    void what_was_charged_anew_is_missed_by_who_owed_it() {
        assertThat(before.byOffice(Footing.STATUTORY).get("990101100").missed()).isEqualTo(2);
        assertThat(after.byOffice(Footing.STATUTORY).get("990101100").missed()).isZero();
        assertThat(after.byOffice(Footing.STATUTORY).get("990101100204").missed())
                .isEqualTo(1);
        assertThat(accountability().totals(Footing.STATUTORY).missed()).isEqualTo(2);
        assertThat(spans())
                .filteredOn(span -> span.clock().rule().equals("CLK-NOTICE-DIRECT"))
                .extracting(span -> span.clock().office())
                .containsOnly("东门社区综治中心");
    }

    @Test
    void the_ladder_spoke_of_what_counts_and_of_nothing_else() {
        assertThat(before.sent()).isEqualTo(3);
        assertThat(after.sent()).isEqualTo(1);
        assertThat(after.rungs(Footing.STATUTORY)
                        .get(RungStep.RAISE_ABOVE.ordinal())
                        .sent())
                .isZero();
    }

    /** Counted again over the bare rows, with the entries beside them. */
    @Test
    void each_office_has_what_the_rows_and_their_corrections_say() {
        for (var office : Map.of("990101100", 0L, "990101100204", 1L).entrySet()) {
            var missed = database.count(
                    """
                    select count(*) from clock k join casefile c on c.id = k.case_id
                     where not k.citizen and k.step = 0 and not k.provisional and k.paused_on is null
                       and k.due_on between date '2026-01-01' and date '2026-12-31'
                       and (k.ended_on > k.due_on or k.ended_on is null and k.due_on < date '2026-11-22')
                       and not exists (select 1 from clock_correction x
                                        where x.case_id = k.case_id and x.clock = k.no and x.kind = 'VOID')
                       and coalesce((select x.office from clock_correction x where x.case_id = k.case_id
                                        and x.clock = k.no and x.kind = 'RECHARGE'),
                                    case when k.ended_on is null then coalesce(k.charged, c.held_office) else k.office end) = ?""",
                    office.getKey());
            assertThat(missed).isEqualTo(office.getValue());
            assertThat(after.byOffice(Footing.STATUTORY).get(office.getKey()).missed())
                    .isEqualTo(missed);
        }
    }

    private static void correct(long file, int clock, String kind, String charged, String office, String tier) {
        database.write(
                "insert into clock_correction (case_id, clock, kind, county, run, seq, at, charged, office, tier, reason)"
                        + " values (?, ?, ?, '990101', 1, 9, now(), ?, cast(? as text), cast(? as text), '更正')",
                file,
                clock,
                kind,
                charged,
                office,
                tier);
    }

    private static List<ClockLine> lines() {
        return ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> {
            var all = new ArrayList<ClockLine>();
            try (var answers = new SupervisionQueries(inquiry).clocks()) {
                answers.forEachRemaining(all::add);
            }
            return all;
        });
    }

    private static List<HeldSpan> spans() {
        return ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> {
            var all = new ArrayList<HeldSpan>();
            try (var answers = new AccountabilityQueries(inquiry).spans()) {
                answers.forEachRemaining(all::add);
            }
            return all;
        });
    }

    private static Accountability accountability() {
        return ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> new AccountabilityQueries(inquiry).figures());
    }

    private static Supervision figures(Office office) {
        return ClocksOfACounty.ask(database, office, YEAR, inquiry -> new SupervisionQueries(inquiry).figures());
    }
}
