package org.fengqiao.reports.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.Footing.STATUTORY;
import static org.fengqiao.reports.clock.ClocksOfACounty.YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.accountability.HeldSpan.Deed;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandsOfAMissedClockTest {
    private static CountyDatabase database;
    private static Accountability figures;
    private static List<HeldSpan> spans;

    @BeforeAll
    static void live() throws IOException {
        database = ClocksOfACounty.live();
        figures = ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> new AccountabilityQueries(inquiry).figures());
        spans = ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> {
            var all = new ArrayList<HeldSpan>();
            try (var answers = new AccountabilityQueries(inquiry).spans()) {
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
    void the_notice_that_came_late_lay_three_weeks_in_the_village_and_a_week_in_the_town() {
        var notice = of("CLK-NOTICE-DIRECT");
        assertThat(notice).extracting(HeldSpan::office).containsExactly("东门社区综治中心", "城关镇综治中心");
        assertThat(notice).extracting(HeldSpan::ground).containsOnly(Ground.HANDLING);
        var village = notice.get(0);
        assertThat(village.person()).isEqualTo("经办人甲");
        assertThat(village.opened()).isEqualTo(new Deed(1, "REGISTER"));
        assertThat(village.closed().act()).isEqualTo("ESCALATE");
        assertThat(village.daysBefore()).isCloseTo(20, within(1e-6));
        assertThat(village.daysAfter()).isZero();
    }

    @Test
    void until_somebody_receives_it_it_is_in_the_offices_hands_and_in_nobodys() {
        var town = of("CLK-NOTICE-DIRECT").get(1);
        assertThat(town.person()).isNull();
        assertThat(town.opened().act()).isEqualTo("ESCALATE");
        // from 22 March 09:00 to 24:00 of the 24th, and on to the 30th 10:00
        assertThat(town.daysBefore()).isCloseTo(2 + 15 / 24.0, within(1e-6));
        assertThat(town.daysAfter()).isCloseTo(5 + 10 / 24.0, within(1e-6));
    }

    @Test
    void the_stretches_of_a_clock_fill_its_life() {
        for (var rule : List.of("CLK-NOTICE-DIRECT", "CLK-HANDLE", "CLK-ROUTE")) {
            var held = of(rule);
            for (int i = 1; i < held.size(); i++) {
                assertThat(held.get(i).from()).isEqualTo(held.get(i - 1).to());
            }
        }
        var running = of("CLK-HANDLE").get(0);
        assertThat(running.closed()).isNull();
        assertThat(running.to()).isEqualTo(ClocksOfACounty.AS_OF.at());
    }

    @Test
    void only_what_was_missed_in_the_period_is_asked_about() {
        assertThat(figures.totals(STATUTORY).missed()).isEqualTo(3);
        assertThat(figures.totals(STATUTORY).decided()).isEqualTo(4);
        assertThat(figures.totals(STATUTORY).cases()).isEqualTo(3);
        assertThat(figures.totals(STATUTORY).open()).isEqualTo(1);
        assertThat(spans).extracting(span -> span.clock().number()).hasSize(4);
        assertThat(figures.totals(STATUTORY).spans()).isEqualTo(4);
    }

    private static List<HeldSpan> of(String rule) {
        return spans.stream().filter(span -> span.clock().rule().equals(rule)).toList();
    }
}
