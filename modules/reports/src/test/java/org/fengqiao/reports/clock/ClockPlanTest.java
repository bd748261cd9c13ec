package org.fengqiao.reports.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.fengqiao.reports.CountyOffices;
import org.junit.jupiter.api.Test;

class ClockPlanTest {
    /** Otherwise the plan's innermost loop goes through all clocks of the county, for each of its hundred offices. */
    @Test
    void the_clocks_of_a_county_are_laid_out_once_however_many_offices_are_asked_for() throws IOException {
        try (var database = ClocksOfACounty.live()) {
            var plan = ClocksOfACounty.ask(
                    database,
                    CountyOffices.COUNTY,
                    ClocksOfACounty.YEAR,
                    inquiry -> String.join("\n", ClockPlanTest.plan(inquiry)));

            assertThat(plan).contains("CTE owed").containsOnlyOnce("on clock k");
        }
    }

    private static java.util.List<String> plan(Inquiry inquiry) {
        var period = inquiry.scope().period();
        return inquiry.snapshot()
                .query(
                        "explain " + ClockSql.COHORT + "select count(*) from clocks",
                        inquiry.scope().office(),
                        inquiry.scope().county(),
                        period.from(),
                        period.to(),
                        inquiry.asOf().at(),
                        inquiry.asOf().today())
                .list(row -> row.text("QUERY PLAN"));
    }
}
