package org.fengqiao.reports.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.reports.CountyOffices.COUNTY;
import static org.fengqiao.reports.Footing.STATUTORY;
import static org.fengqiao.reports.clock.ClocksOfACounty.YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.reports.CountyDatabase;
import org.fengqiao.reports.clock.ClockRow;
import org.fengqiao.reports.clock.ClocksOfACounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was met and missed is decided by moments, not by days; and what the people owe is in nobody's figures. */
class MomentsInTheReportTest {
    private CountyDatabase database;
    private Supervision before;

    @BeforeEach
    void live() throws IOException {
        database = ClocksOfACounty.live();
        before = figures();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void what_ends_a_moment_before_its_hour_is_met() {
        metOnItsDay("ended_at + interval '1 microsecond'");
        assertThat(figures().total(STATUTORY).met())
                .isEqualTo(before.total(STATUTORY).met() + 1);
        assertThat(figures().total(STATUTORY).missed())
                .isEqualTo(before.total(STATUTORY).missed());
    }

    @Test
    void what_ends_at_its_hour_is_missed_and_a_day_begun_is_a_day_late() {
        metOnItsDay("ended_at");
        assertThat(figures().total(STATUTORY).missed())
                .isEqualTo(before.total(STATUTORY).missed() + 1);
        assertThat(missed()).contains(tuple("CLK-ASSIGNED", 1L));
    }

    @Test
    void an_open_hour_that_has_passed_today_is_missed() {
        ClockRow.of(database, 3, 9, "CLK-ASSIGNED").runs("2026-11-21", "2026-11-22");
        var running = figures();
        assertThat(running.total(STATUTORY).missed())
                .isEqualTo(before.total(STATUTORY).missed());
        database.write("update clock set due_at = '2026-11-22T11:59:00+08:00' where case_id = 3 and no = 9");
        assertThat(figures().total(STATUTORY).missed())
                .isEqualTo(before.total(STATUTORY).missed() + 1);
    }

    @Test
    void a_part_that_one_of_the_people_owes_stands_in_no_figure_and_on_no_list() {
        database.write("insert into part (case_id, no, county, number, kind, task, from_office, party, sent_at, due_at)"
                + " select id, 9, county, number, 'PERFORMANCE', '付清余款', held_office, 1, now(),"
                + " '2026-11-02T00:00+08:00' from casefile where id = 3");
        var listed = lines();
        ClockRow.of(database, 3, 9, "CLK-ASSIGNED").ofPart(9).citizens().runs("2026-10-01", "2026-11-01");
        assertThat(figures().total(STATUTORY)).isEqualTo(before.total(STATUTORY));
        assertThat(lines()).isEqualTo(listed);
    }

    private void metOnItsDay(String dueAt) {
        ClockRow.of(database, 1, 9, "CLK-ASSIGNED").met("2026-03-07").runs("2026-03-06", "2026-03-07");
        database.write("update clock set due_at = " + dueAt + " where case_id = 1 and no = 9");
    }

    private List<org.assertj.core.groups.Tuple> missed() {
        return lines().stream()
                .filter(line -> line.part() == Section.MISSED)
                .map(line -> tuple(line.rule(), line.daysLate()))
                .toList();
    }

    private List<ClockLine> lines() {
        return ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> {
            var all = new ArrayList<ClockLine>();
            try (var answers = new SupervisionQueries(inquiry).clocks()) {
                answers.forEachRemaining(all::add);
            }
            return all;
        });
    }

    private Supervision figures() {
        return ClocksOfACounty.ask(database, COUNTY, YEAR, inquiry -> new SupervisionQueries(inquiry).figures());
    }
}
