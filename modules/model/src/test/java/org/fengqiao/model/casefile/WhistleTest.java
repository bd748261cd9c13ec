package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.model.clock.Begin;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.End;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;

/** A whistle of 24 hours, blown on Friday 6 March 2026 at 15:00, is to be answered by Saturday 15:00. */
class WhistleTest {
    private static final String FRIDAY = "2026-03-06T15:00:00+08:00";
    private static final Instant SATURDAY = at("2026-03-07T15:00:00");

    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-06T01:00:00Z");

    @Test
    void ends_on_saturday_at_three() {
        blow(Route.whistle(DEPARTMENT, "到场", Term.hours(24)));
        assertThat(part().kind()).isEqualTo(PartKind.WHISTLE);
        assertThat(part().dueAt()).isEqualTo(SATURDAY);
        assertThat(part().isDueByDay()).isFalse();
        assertThat(clock().due().at()).isEqualTo(SATURDAY);
        assertThat(clock().due().day()).isEqualTo(LocalDate.parse("2026-03-07"));
        assertThat(clock().due().rolledFrom()).isNull();
        assertThat(clock().isMissedAt(SATURDAY.minusNanos(1000))).isFalse();
        assertThat(clock().isMissedAt(SATURDAY)).isTrue();
    }

    @Test
    void answered_a_moment_before_is_in_time_and_answered_at_three_is_late() {
        blow(Route.whistle(DEPARTMENT, "到场", Term.hours(24)));
        world.act(file, DEPARTMENT, SATURDAY.minusNanos(1000).toString(), new ReportBack("到场", null));
        assertThat(clock().end().as()).isEqualTo(Ending.MET);
        assertThat(clock().isMissedAt(at("2026-03-20T00:00:00"))).isFalse();

        var late = world.registeredBy(TOWN, "2026-03-06T01:00:00Z");
        world.act(late, TOWN, FRIDAY, Route.whistle(DEPARTMENT, "到场", Term.hours(24)));
        world.act(late, DEPARTMENT, SATURDAY.toString(), new ReportBack("到场", null));
        assertThat(clock(late).end().day()).isEqualTo(clock(late).due().day());
        assertThat(clock(late).isMissedAt(at("2026-03-20T00:00:00"))).isTrue();
    }

    @Test
    void a_named_time_is_the_clocks_time_too() {
        blow(Route.whistle(DEPARTMENT, "到场", at("2026-03-06T17:30:00")));
        assertThat(part().dueAt()).isEqualTo(at("2026-03-06T17:30:00"));
        assertThat(clock().due().at()).isEqualTo(part().dueAt());
    }

    @Test
    void a_named_day_ends_with_the_day_and_counts_in_days() {
        blow(Route.whistle(DEPARTMENT, "到场", at("2026-03-11T00:00:00")));
        assertThat(part().isDueByDay()).isTrue();
        assertThat(clock().term()).isEqualTo(Term.calendarDays(4));
        assertThat(clock().due().at()).isEqualTo(part().dueAt());
    }

    @Test
    void today_as_a_day_ends_tonight() {
        blow(Route.whistle(DEPARTMENT, "到场", at("2026-03-07T00:00:00")));
        assertThat(clock().due().day()).isEqualTo(LocalDate.parse("2026-03-06"));
        assertThat(clock().due().at()).isEqualTo(part().dueAt());
    }

    @Test
    void the_event_says_until_when() {
        blow(Route.whistle(DEPARTMENT, "到场", Term.hours(24)));
        var events = world.events(file);
        assertThat(events.get(events.size() - 1).facts())
                .contains("\"due\":\"2026-03-07T07:00:00Z\"", "CLK-ASSIGNED/1=2026-03-07");
    }

    /** What counts for a day is in time by that day, whenever it is entered. */
    @Test
    void what_is_entered_later_for_a_day_ends_with_that_day() {
        var entered = at("2026-03-12T09:00:00");
        assertThat(new End(Ending.MET, LocalDate.parse("2026-03-10"), entered, 3).at())
                .isEqualTo(at("2026-03-11T00:00:00").minusNanos(1000));
        assertThat(new End(Ending.MET, LocalDate.parse("2026-03-12"), entered, 3).at())
                .isEqualTo(entered);
        assertThat(new End(Ending.MET, LocalDate.parse("2026-03-13"), entered, 3).at())
                .isEqualTo(at("2026-03-13T00:00:00"));
        assertThat(new Begin(LocalDate.parse("2026-03-12"), at("2026-03-12T09:00:59"), 3).counted())
                .isEqualTo(entered);
    }

    private void blow(Route call) {
        world.act(file, TOWN, FRIDAY, call);
    }

    private Part part() {
        return world.only(Part.class, file).get(0);
    }

    private Clock clock() {
        return clock(file);
    }

    private Clock clock(CaseFile of) {
        return world.only(Clock.class, of).stream()
                .filter(each -> each.rule().equals("CLK-ASSIGNED"))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String local) {
        return Instant.parse(local + "+08:00");
    }
}
