package org.fengqiao.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeCalendarTest {
    private static OfficeWorld world;

    @BeforeAll
    static void casesWithClocks() throws SQLException {
        world = new OfficeWorld();
        world.clock(1, 1, "2026-03-10");
        world.clock(1, 2, "2026-03-11", "citizen = true");
        world.clock(1, 3, "2026-03-12", "paused_on = '2026-02-02'");
        world.clock(1, 4, "2026-03-13", "ended_on = '2026-02-02', ended_as = 'MET'");
        world.clock(1, 5, "2026-04-01");
        world.clock(1, 6, "2026-03-31", "step = 1", "provisional = true");
        world.sendPart(1, 1, OfficeWorld.DEPARTMENT);
        world.clock(1, 7, "2026-03-20", "part = 1");
        world.sendPart(1, 2, OfficeWorld.DEPARTMENT);
        world.clock(1, 8, "2026-03-21", "part = 2");
        world.run("update part set done_at = now() where no = 2");
        world.openCase(2, OfficeWorld.VILLAGE);
        world.clock(2, 1, "2026-03-09");
        world.openCase(3, OfficeWorld.TOWN);
        world.clock(3, 1, "2026-03-08");
        world.run("update casefile set stage = 'CLOSED', closed_at = now(), held_from = null where id = 3");
    }

    @BeforeEach
    void theTownLooks() {
        world.isNow(OfficeWorld.TOWN, Role.CASEWORKER);
    }

    @Test
    void shows_an_office_the_running_clocks_of_the_cases_it_holds() {
        assertThat(march())
                .extracting(DueDay::number, DueDay::clock)
                .containsExactly(tuple("case-1", 1), tuple("case-1", 6));
        assertThat(march().get(0).holder()).isEqualTo("某");
        assertThat(march().get(1).running().provisional()).isTrue();
    }

    @Test
    void shows_a_department_the_parts_it_was_sent_and_has_not_reported_on() {
        world.isNow(OfficeWorld.DEPARTMENT, Role.CASEWORKER);
        assertThat(march()).extracting(DueDay::clock, DueDay::assignment).containsExactly(tuple(7, 1));
    }

    @Test
    void shows_an_administrator_nothing() {
        world.isNow(OfficeWorld.TOWN, Role.ADMINISTRATOR);
        assertThatThrownBy(OfficeCalendarTest::march).isInstanceOf(Refusal.class);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static List<DueDay> march() {
        return world.database.inTransaction(
                em -> world.calendar(em).between(world.day("2026-03-01"), world.day("2026-03-31")));
    }
}
