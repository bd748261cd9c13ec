package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.fengqiao.casework.calendar.OfficeWorld;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four cases of one town: over for a day, over on a provisional date, due in two days, and due in a month. */
class DueQueuesTest {
    private static OfficeWorld world;

    @BeforeAll
    static void casesInALine() throws SQLException {
        world = new OfficeWorld();
        dueIn(1, -1, "false");
        for (long id = 2; id <= 4; id++) {
            world.openCase(id, OfficeWorld.TOWN);
        }
        dueIn(2, -2, "true");
        dueIn(3, 2, "false");
        dueIn(4, 30, "false");
        for (long id = 1; id <= 4; id++) {
            world.run("insert into narrative (case_id, county, summary, text, grams)"
                    + " values (%d, '990101', '水渠改道', '住户反映', '水渠')".formatted(id));
        }
        world.clock(3, 1, "2026-02-20", "paused_on = '2026-02-02'");
        world.clock(3, 2, "2026-05-20");
        world.clock(3, 3, "2026-04-20");
        world.clock(3, 4, "2026-01-20", "citizen = true");
        world.clock(3, 5, "2026-03-20", "local = true");
        world.clock(3, 6, "2026-03-02", "local = true", "paused_on = '2026-02-02'");
        world.clock(4, 1, "2026-03-25", "local = true");
    }

    @Test
    void what_is_over_is_overdue_unless_its_date_is_provisional() {
        assertThat(numbers(Queue.OVERDUE)).containsExactly("case-1");
    }

    @Test
    void what_is_nearly_due_is_due_soon_and_so_is_what_may_be_over() {
        assertThat(numbers(Queue.DUE_SOON)).containsExactly("case-2", "case-3");
    }

    @Test
    void the_office_works_by_least_time_left() {
        assertThat(numbers(Queue.OFFICE)).containsExactly("case-2", "case-1", "case-3", "case-4");
    }

    @Test
    void a_row_names_the_running_clock_of_an_office_that_ends_first() {
        var row = row("case-3");
        assertThat(row.clock().due()).hasToString("2026-04-20");
        assertThat(row.clock().paused()).isFalse();
    }

    @Test
    void the_law_has_the_first_place_and_a_nearer_target_of_the_county_stands_beside_it() {
        var row = row("case-3");
        assertThat(row.clock().local()).isFalse();
        assertThat(row.target()).hasToString("2026-03-20");
    }

    @Test
    void where_only_the_county_has_set_a_day_the_row_says_so() {
        var row = row("case-4");
        assertThat(row.clock().local()).isTrue();
        assertThat(row.clock().due()).hasToString("2026-03-25");
        assertThat(row.target()).isNull();
    }

    private static Worklist.CaseRow row(String number) {
        return page(Queue.OFFICE).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static void dueIn(long id, int days, String provisional) throws SQLException {
        world.run("update casefile set due = now() + interval '%d days', due_provisional = %s where id = %d"
                .formatted(days, provisional, id));
    }

    private static List<String> numbers(Queue queue) {
        return page(queue).stream().map(Worklist.CaseRow::number).toList();
    }

    private static List<Worklist.CaseRow> page(Queue queue) {
        return world.database.inTransaction(em -> {
            var directory = new Directory(em);
            var worklist = new Worklist();
            worklist.em = em;
            var clerk = new Officer(1, "某", directory.offices().of(OfficeWorld.TOWN), Role.CASEWORKER);
            return worklist.page(new Worklist.Search(queue, null, null, null, null, null, null, 50), clerk)
                    .items();
        });
    }
}
