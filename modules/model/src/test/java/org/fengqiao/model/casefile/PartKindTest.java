package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody owes within a case: each kind says what ends it, and a part owed by the people presses no office. */
class PartKindTest {
    private static final String THEN = "2026-03-06T07:00:00Z";

    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
    private final Change change = new Change(file, world.occasion(world.officer(TOWN), THEN));
    private final Office department = world.officer(DEPARTMENT).office();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ASSIGNMENT , true , true , true , false
            WHISTLE    , true , true , true , false
            TASK       , true , true , true , false
            ORDER      , true , true , false , false
            EXECUTION  , true , false, false , true
            DUTY       , false, false, true  , false
            PERFORMANCE, true , false, false , false""")
    void each_kind_says_what_ends_it(
            PartKind kind, boolean done, boolean givenBack, boolean decided, boolean overturned) {
        assertThat(kind.endsWith(PartKind.End.DONE)).isEqualTo(done);
        assertThat(kind.endsWith(PartKind.End.GIVEN_BACK)).isEqualTo(givenBack);
        assertThat(kind.endsWith(PartKind.End.MATTER_DECIDED)).isEqualTo(decided);
        assertThat(kind.endsWith(PartKind.End.OVERTURNED)).isEqualTo(overturned);
    }

    @ParameterizedTest
    @EnumSource
    void a_decided_matter_ends_what_was_on_the_way_to_it_and_nothing_else(PartKind kind) {
        var part = open(kind);
        change.parts().release();
        assertThat(part.isOpen()).isNotEqualTo(kind.endsWith(PartKind.End.MATTER_DECIDED));
        assertThat(file.countOfOpenParts()).isEqualTo(part.isOpen() ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTY")
    void whoever_owes_it_ends_it_by_doing_it(PartKind kind) {
        var part = open(kind);
        world.act(file, DEPARTMENT, "2026-03-07T02:00:00Z", new ReportBack("已办", null));
        assertThat(part.doneAt()).isEqualTo(Instant.parse("2026-03-07T02:00:00Z"));
        assertThat(file.countOfOpenParts()).isZero();
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
    }

    @Test
    void the_case_waits_for_a_share_of_its_handling_and_not_for_what_follows_it() {
        open(PartKind.EXECUTION);
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        var share = open(PartKind.ASSIGNMENT);
        assertThat(file.hold().ground()).isEqualTo(Ground.WAITING_OFFICE);
        change.parts().giveBack(share);
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThat(file.countOfOpenParts()).isEqualTo(1);
    }

    @Test
    void what_an_answer_promised_is_not_objected_to() {
        var part = open(PartKind.EXECUTION);
        assertThatThrownBy(() -> change.parts().object(part))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NOTHING_TO_OBJECT));
    }

    @Test
    void a_clock_of_an_office_climbs_the_ladder() {
        var clock = clockOf(open(PartKind.PERFORMANCE));
        assertThat(clock.nextAt()).isBefore(Moment.NEVER);
        assertThat(clock.isMissedAt(clock.due().at())).isTrue();
    }

    @Test
    void a_part_that_one_of_the_people_owes_has_no_rungs_and_presses_no_office() {
        var part = change.parts().open(new Task(PartKind.PERFORMANCE, "付清余款", null), Owing.byParty(1));
        var clock = clockOf(part);
        assertThat(clock.nextAt()).isEqualTo(Moment.NEVER);
        assertThat(clock.isCitizens()).isTrue();
        assertThat(clock.presses()).isFalse();
        assertThat(clock.isMissedAt(clock.due().at())).isFalse();
        assertThat(clock.colourAt(clock.due().at(), LEGAL.ladder())).isEmpty();
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThat(part.office()).isNull();
    }

    @Test
    void a_part_owed_by_nobody_is_refused() {
        refused(Owing.by(null));
        refused(Owing.byParty(0));
        refused(Owing.byParty(2));
        refused(new Owing(department, null, 1));
        refused(new Owing(null, 7L, null));
    }

    private void refused(Owing owing) {
        assertThatThrownBy(() -> change.parts().open(new Task(PartKind.TASK, "核实", null), owing))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.OWED_BY_NOBODY));
    }

    private Part open(PartKind kind) {
        return change.parts().open(new Task(kind, "查明权属", null), department);
    }

    private Clock clockOf(Part part) {
        change.clocks().hear(Happening.ASSIGNED, part, Term.calendarDays(10));
        change.clocks().follow();
        return file.openClocks().stream()
                .filter(clock -> clock.rule().equals("CLK-ASSIGNED"))
                .findFirst()
                .orElseThrow();
    }
}
