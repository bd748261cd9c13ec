package org.fengqiao.reports.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.CountyOffices.TOWN;
import static org.fengqiao.reports.CountyOffices.TOWN2;
import static org.fengqiao.reports.Footing.LOCAL;
import static org.fengqiao.reports.Footing.STATUTORY;
import static org.fengqiao.reports.clock.ClocksOfACounty.YEAR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.fengqiao.reports.supervision.RungCount.FirstAct;
import org.fengqiao.time.ladder.RungStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClocksInTheReportTest {
    private static CountyDatabase database;
    private static Supervision county;
    private static List<ClockLine> lines;

    @BeforeAll
    static void live() throws IOException {
        database = ClocksOfACounty.live();
        county = figures(COUNTY, YEAR);
        lines = ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> {
            var all = new ArrayList<ClockLine>();
            try (var answers = new SupervisionQueries(inquiry).clocks()) {
                answers.forEachRemaining(all::add);
            }
            return all;
        });
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void every_clock_due_in_the_period_stands_in_exactly_one_way() {
        // due: 9 of offices; missed: met late, lapsed late, open past its day
        assertThat(county.total(STATUTORY)).isEqualTo(new ClockCount(1, 3, 1, 2, 1, 1, 6, 1, 1));
        assertThat(county.total(STATUTORY).due()).isEqualTo(9);
        assertThat(county.total(STATUTORY).metOfDecided()).isEqualTo(new Share(1, 4));
    }

    @Test
    void a_citizens_window_and_a_milestone_are_no_obligation_that_was_missed() {
        assertThat(county.byRule(STATUTORY).keySet())
                .extracting(Supervision.RuleKey::rule, Supervision.RuleKey::step)
                .doesNotContain(tuple("LOC-THREE-WEEKS", 1), tuple("CLK-REVIEW-WINDOW", 0));
        assertThat(county.byRule(LOCAL).keySet())
                .extracting(Supervision.RuleKey::rule, Supervision.RuleKey::step)
                .containsExactly(tuple("LOC-THREE-WEEKS", 1));
        assertThat(lines).filteredOn(line -> line.part() == Section.MILESTONE).hasSize(1);
    }

    @Test
    void whoever_owed_it_in_the_end_has_it_and_the_tiers_add_up() {
        assertThat(county.byOffice(STATUTORY).get("990101100").missed()).isEqualTo(2);
        assertThat(county.byOffice(STATUTORY).get("990101100204").missed()).isZero();
        assertThat(county.byTier(STATUTORY).values().stream().reduce(ClockCount.NONE, ClockCount::plus))
                .isEqualTo(county.total(STATUTORY));
        assertThat(county.byTier(STATUTORY).get(Tier.TOWN).missed()).isEqualTo(2);
    }

    @Test
    void an_office_answers_for_itself_and_those_below_it() {
        assertThat(figures(TOWN, YEAR).total(STATUTORY).missed()).isEqualTo(2);
        assertThat(figures(TOWN2, YEAR).total(STATUTORY).missed()).isEqualTo(1);
    }

    @Test
    void a_clock_belongs_to_the_period_of_its_due_day_and_one_at_risk_to_now() {
        var march = figures(COUNTY, new ReportPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
        assertThat(march.total(STATUTORY).missed()).isEqualTo(2);
        assertThat(march.total(STATUTORY).atRiskOfOpen()).isEqualTo(new Share(1, 6));
        assertThat(march.sent()).isEqualTo(1);
    }

    @Test
    void the_list_begins_with_the_longest_overdue() {
        assertThat(lines)
                .filteredOn(line -> line.part() == Section.MISSED)
                .extracting(ClockLine::rule, ClockLine::daysLate)
                .containsExactly(tuple("CLK-HANDLE", 10L), tuple("CLK-NOTICE-DIRECT", 6L), tuple("CLK-ROUTE", 3L));
        assertThat(lines.get(3).part()).isEqualTo(Section.EARLIER);
    }

    @Test
    void a_reminder_is_answered_by_the_first_act_of_whoever_held_it_or_was_told() {
        var reminded = rung(RungStep.REMIND_HOLDER);
        assertThat(reminded.answeredOfSent()).isEqualTo(new Share(1, 2));
        assertThat(reminded.acts()).containsExactly(new FirstAct("ESCALATE", 1));
        assertThat(reminded.medianDays()).isBetween(10.0, 10.5);
        assertThat(rung(RungStep.RAISE_ABOVE).answeredOfSent()).isEqualTo(new Share(0, 1));
    }

    @Test
    void what_an_import_had_behind_it_was_never_sent() {
        assertThat(rung(RungStep.REMIND_HOLDER).beforeImport()).isEqualTo(1);
        assertThat(county.sent()).isEqualTo(3);
    }

    private static RungCount rung(RungStep step) {
        return county.rungs(STATUTORY).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static Supervision figures(Office office, ReportPeriod period) {
        return ClocksOfACounty.ask(database, office, period, inquiry -> new SupervisionQueries(inquiry).figures());
    }
}
