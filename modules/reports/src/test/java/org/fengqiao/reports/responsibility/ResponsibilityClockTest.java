package org.fengqiao.reports.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.CountyOffices.TOWN;
import static org.fengqiao.reports.CountyOffices.VILLAGE;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportPeriod;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResponsibilityClockTest {
    private static final ReportPeriod MARCH = new ReportPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static CountyDatabase database;

    @BeforeAll
    static void live() throws IOException {
        database = ClocksOfACounty.live();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void an_office_is_charged_with_the_time_it_held_cases_within_the_period() {
        var village = of(VILLAGE, asked(COUNTY, inspector()));
        // case 1 from 2 March 09:00 to the end of the month, case 2 for twenty days until it went up
        assertThat(village.held().cases()).isEqualTo(2);
        assertThat(village.held().seconds())
                .isEqualTo(Duration.ofHours(29 * 24 + 15).plusDays(20).toSeconds());
        assertThat(village.held().met()).isEqualTo(1);
        assertThat(village.held().missed()).isZero();
    }

    @Test
    void time_before_anybody_received_it_is_charged_to_no_person() {
        var town = of(TOWN, asked(COUNTY, inspector()));
        assertThat(town.persons()).extracting(PersonPart::name).containsExactly("经办人乙", null);
        assertThat(town.persons().stream().mapToLong(p -> p.held().seconds()).sum())
                .isEqualTo(town.held().seconds());
        assertThat(town.held().missed()).isEqualTo(1);
        assertThat(town.persons().stream().mapToLong(p -> p.held().missed()).sum())
                .isEqualTo(1);
    }

    @Test
    void people_are_named_to_their_own_leader_the_countys_leader_and_inspectors_only() {
        assertThat(of(VILLAGE, asked(COUNTY, inspector())).persons()).isNotEmpty();
        assertThat(of(VILLAGE, asked(COUNTY, leaderOf(COUNTY))).persons()).isNotEmpty();
        assertThat(of(TOWN, asked(TOWN, leaderOf(TOWN))).persons()).isNotEmpty();
        assertThat(of(VILLAGE, asked(TOWN, leaderOf(TOWN))).persons()).isEmpty();
        assertThat(of(TOWN, asked(TOWN, CountyOffices.clerkOf(TOWN))).persons()).isEmpty();
    }

    private static OfficePart of(Office office, List<OfficePart> parts) {
        return parts.stream()
                .filter(part -> part.office().equals(office.code()))
                .findFirst()
                .orElseThrow();
    }

    private static List<OfficePart> asked(Office scope, Officer by) {
        return ClocksOfACounty.ask(
                database, scope, MARCH, inquiry -> new ResponsibilityQueries(inquiry, new Readers(by)::mayRead)
                        .offices());
    }

    private static Officer inspector() {
        return new Officer(1, "纪检", CountyOffices.INSPECTION, Role.INSPECTOR);
    }

    private static Officer leaderOf(Office office) {
        return new Officer(2, "主任", office, Role.LEADER);
    }
}
