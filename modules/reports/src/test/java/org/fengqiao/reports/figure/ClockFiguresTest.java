package org.fengqiao.reports.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.fengqiao.model.office.Office;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.CountyOffices;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.ClockRow;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClockFiguresTest {
    private static CountyDatabase database;

    @BeforeAll
    static void live() throws IOException {
        database = ClocksOfACounty.live();
        ClockRow.of(database, 1, 8, "LOC-RESPONSE").met("2026-03-04").runs("2026-03-02", "2026-03-09");
        ClockRow.of(database, 2, 8, "LOC-RESPONSE").met("2026-03-12").runs("2026-03-02", "2026-03-09");
        ClockRow.of(database, 2, 9, "LOC-RETURN-CALL").met("2026-04-01").runs("2026-03-30", "2026-04-07");
        ClockRow.of(database, 4, 8, "LOC-RESPONSE").runs("2026-11-20", "2026-11-25");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void each_says_how_many_of_how_many() {
        assertThat(measured(FigureCode.CLOCKS_MET_RATE, CountyOffices.COUNTY))
                .isEqualTo(new Measured(1L, 4L, "25.00%"));
        assertThat(measured(FigureCode.CLOCKS_MISSED, CountyOffices.COUNTY)).isEqualTo(new Measured(3L, 4L, "3"));
        assertThat(measured(FigureCode.CLOCKS_AT_RISK, CountyOffices.COUNTY)).isEqualTo(new Measured(1L, 6L, "1"));
    }

    @Test
    void a_countys_targets_are_counted_apart_and_move_no_figure_of_the_law() {
        assertThat(measured(FigureCode.TARGETS_MET_RATE, CountyOffices.COUNTY))
                .isEqualTo(new Measured(2L, 3L, "66.67%"));
        assertThat(measured(FigureCode.TARGETS_MISSED, CountyOffices.COUNTY)).isEqualTo(new Measured(1L, 3L, "1"));
        assertThat(measured(FigureCode.TARGETS_AT_RISK, CountyOffices.COUNTY)).isEqualTo(new Measured(1L, 1L, "1"));
    }

    @Test
    void an_office_that_owed_nothing_has_no_rate() {
        assertThat(measured(FigureCode.CLOCKS_MET_RATE, CountyOffices.DEPARTMENT))
                .isEqualTo(new Measured(0L, 0L, "—"));
    }

    private static Measured measured(FigureCode figure, Office office) {
        return ClocksOfACounty.ask(
                database,
                office,
                ClocksOfACounty.YEAR,
                inquiry -> figure.measure(new Readings(inquiry), ReportWords.chinese()));
    }
}
