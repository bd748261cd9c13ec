package org.fengqiao.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fengqiao.time.World.CALENDAR;
import static org.fengqiao.time.World.on;
import static org.fengqiao.time.World.rule;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.time.deadline.NotAllowed.Why;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void thirty_days_more_are_granted_once() {
        assertThat(extended(30, "2026-05-09").due()).isEqualTo(on("2026-06-08"));
    }

    @Test
    void an_extension_over_the_limit_is_refused() {
        refused(Why.EXTENSION_TOO_LONG, () -> extended(31, "2026-05-01"));
    }

    @Test
    void an_extension_after_the_due_date_is_refused() {
        refused(Why.EXTENSION_AFTER_DUE, () -> extended(30, "2026-05-10"));
    }

    @Test
    void an_extension_is_still_granted_on_the_rolled_day() {
        var due = Deadlines.of(
                rule("CLK-HANDLE"),
                on("2025-08-08"),
                List.of(),
                List.of(new Extension(30, on("2025-10-09"))),
                CALENDAR);
        assertThat(due.due())
                .as("counted from the sixtieth day, not from the rolled one")
                .isEqualTo(on("2025-11-06"));
    }

    @Test
    void an_extension_before_the_start_is_refused() {
        refused(Why.EXTENSION_BEFORE_START, () -> extended(30, "2026-03-09"));
    }

    @Test
    void a_second_extension_is_refused() {
        var twice = List.of(new Extension(10, on("2026-05-01")), new Extension(10, on("2026-05-12")));
        refused(
                Why.EXTENSION_TOO_OFTEN,
                () -> Deadlines.of(rule("CLK-HANDLE"), on("2026-03-10"), List.of(), twice, CALENDAR));
    }

    @Test
    void a_review_is_never_extended() {
        refused(
                Why.EXTENSION_UNKNOWN_TO_RULE,
                () -> Deadlines.of(
                        rule("CLK-REVIEW"),
                        on("2026-03-10"),
                        List.of(),
                        List.of(new Extension(1, on("2026-03-11"))),
                        CALENDAR));
    }

    @Test
    void a_hearing_is_left_out_of_a_recheck() {
        assertThat(heard("CLK-RECHECK").due()).isEqualTo(on("2026-02-25"));
    }

    @Test
    void a_hearing_is_not_left_out_of_anything_else() {
        refused(Why.PAUSE_GROUND_UNKNOWN_TO_RULE, () -> heard("CLK-HANDLE"));
        refused(Why.PAUSE_GROUND_UNKNOWN_TO_RULE, () -> heard("CLK-REVIEW"));
    }

    @Test
    void a_pause_without_ground_or_end_is_refused() {
        refused(Why.PAUSE_WITHOUT_GROUND, () -> new Pause(on("2026-02-03"), on("2026-02-08"), null));
        refused(Why.PAUSE_ENDS_BEFORE_IT_BEGINS, () -> new Pause(on("2026-02-03"), null, Ground.HEARING));
        refused(Why.PAUSE_ENDS_BEFORE_IT_BEGINS, () -> new Pause(on("2026-02-03"), on("2026-02-02"), Ground.HEARING));
    }

    @Test
    void an_assigned_term_has_to_be_named() {
        refused(Why.TERM_NOT_NAMED, () -> Deadlines.of(rule("CLK-ASSIGNED"), on("2026-04-21"), CALENDAR));
        var named = rule("CLK-ASSIGNED").lasting(Term.calendarDays(10));
        assertThat(Deadlines.of(named, on("2026-04-21"), CALENDAR).due()).isEqualTo(on("2026-05-06"));
    }

    private static Deadline extended(int days, String approved) {
        return Deadlines.of(
                rule("CLK-HANDLE"), on("2026-03-10"), List.of(), List.of(new Extension(days, on(approved))), CALENDAR);
    }

    private static Deadline heard(String code) {
        var hearing = new Pause(on("2026-02-03"), on("2026-02-08"), Ground.HEARING);
        return Deadlines.of(rule(code), on("2026-01-20"), List.of(hearing), List.of(), CALENDAR);
    }

    private static void refused(Why why, ThrowingCallable asked) {
        assertThat(catchThrowableOfType(NotAllowed.class, asked).why()).isEqualTo(why);
    }
}
