package org.fengqiao.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.Namesakes;
import org.fengqiao.casework.clock.ClockRow.State;
import org.fengqiao.casework.clock.DutyClock.Duty;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.transfer.TransferAct;
import org.fengqiao.time.rule.Owner;
import org.junit.jupiter.api.Test;

/** The village holds a case for two days, the town from 4 March on: first nobody, then Zhou, who waits for a department. */
class DutyClockTest {
    private static final List<SpanRow> SPANS = List.of(
            span("village", "李", Ground.HANDLING, "2026-03-02", "2026-03-04"),
            span("town", null, Ground.HANDLING, "2026-03-04", "2026-03-05"),
            span("town", "周", Ground.HANDLING, "2026-03-05", "2026-03-06"),
            span("town", "周", Ground.WAITING_OFFICE, "2026-03-06", "2026-03-09"),
            span("town", "周", Ground.HANDLING, "2026-03-09", null));
    private static final List<EventRow> EVENTS = List.of(event(4, "town", "周"), event(9, "town", "吴"));

    @Test
    void tells_holding_from_waiting_for_others() {
        assertThat(duties())
                .extracting(Duty::office, Duty::person, duty -> duty.held() / 86_400, duty -> duty.waited() / 86_400)
                .containsExactly(
                        tuple("village", "李", 2L, 0L), tuple("town", null, 1L, 0L), tuple("town", "周", 2L, 3L));
    }

    @Test
    void counts_a_met_clock_for_whoever_met_it() {
        assertThat(duties(clock("town", State.MET, false, "2026-03-20", 4)))
                .extracting(Duty::person, Duty::met, Duty::missed)
                .contains(tuple("周", 1, 0));
    }

    @Test
    void counts_a_missed_clock_for_whoever_held_the_case_when_its_day_ended() {
        assertThat(duties(
                        clock("town", State.MET, true, "2026-03-07", 9),
                        clock("town", State.RUNNING, true, "2026-03-08", null)))
                .extracting(Duty::person, Duty::met, Duty::missed)
                .contains(tuple("周", 0, 2))
                .doesNotContain(tuple("吴", 0, 1));
    }

    @Test
    void leaves_out_what_was_neither_met_nor_missed() {
        assertThat(duties(
                        clock("town", State.LAPSED, false, "2026-03-07", 9),
                        clock("town", State.RUNNING, false, "2026-04-07", null)))
                .extracting(Duty::met, Duty::missed)
                .containsOnly(tuple(0, 0));
    }

    @Test
    void namesakes_of_one_office_are_two_people() {
        var spans = List.of(
                span("town", "王伟 1", Ground.HANDLING, "2026-03-02", "2026-03-04"),
                span("town", "王伟 2", Ground.HANDLING, "2026-03-04", "2026-03-05"),
                span("town", "王伟 1", Ground.HANDLING, "2026-03-05", "2026-03-09"));
        var clocks = List.of(
                clock("town", State.MET, false, "2026-03-20", 4), clock("town", State.MET, true, "2026-03-04", 5));
        var events = List.of(event(4, "town", "王伟 1"), event(5, "town", "王伟 1"));
        assertThat(DutyClock.of(spans, clocks, events))
                .extracting(Duty::personId, Duty::person, duty -> duty.held() / 86_400, Duty::met, Duty::missed)
                .containsExactly(tuple(1L, "王伟", 6L, 1, 0), tuple(2L, "王伟", 1L, 0, 1));
    }

    @Test
    void a_name_is_shared_only_by_different_people() {
        var spans = List.of(
                span("village", "李 1", Ground.HANDLING, "2026-03-02", "2026-03-04"),
                span("town", "王伟 2", Ground.HANDLING, "2026-03-04", "2026-03-05"),
                span("town", "王伟 3", Ground.HANDLING, "2026-03-05", "2026-03-06"),
                span("town", "李 1", Ground.HANDLING, "2026-03-06", "2026-03-07"),
                span("town", null, Ground.HANDLING, "2026-03-07", null));
        var namesakes = Namesakes.among(spans, SpanRow::personId, SpanRow::person);
        assertThat(namesakes.share("王伟")).isTrue();
        assertThat(namesakes.share("李")).isFalse();
        assertThat(namesakes.share(null)).isFalse();
    }

    private static List<Duty> duties(ClockRow... clocks) {
        return DutyClock.of(SPANS, List.of(clocks), EVENTS);
    }

    private static SpanRow span(String office, String person, Ground ground, String from, String to) {
        var start = at(from);
        var end = to == null ? null : at(to);
        long seconds = (end == null ? at("2026-03-10") : end).getEpochSecond() - start.getEpochSecond();
        return new SpanRow(1, office, office, Tier.TOWN, id(person), name(person), ground, null, start, end, seconds);
    }

    private static EventRow event(int seq, String office, String person) {
        return new EventRow(
                seq,
                at("2026-03-09"),
                TransferAct.ROUTE,
                office,
                office,
                id(person),
                name(person),
                Stage.HANDLING,
                null,
                null,
                null,
                "x",
                false);
    }

    private static ClockRow clock(String office, State state, boolean missed, String due, Integer endedSeq) {
        var day = LocalDate.parse(due);
        return new ClockRow(
                1,
                "CLK-ROUTE",
                "登记转送",
                0,
                1,
                null,
                Owner.PETITION_OFFICE,
                false,
                false,
                false,
                office,
                office,
                state,
                missed,
                null,
                LocalDate.parse("2026-03-02"),
                day,
                null,
                day,
                false,
                endedSeq == null ? null : day,
                5,
                15,
                "national",
                "2025",
                "x",
                1,
                endedSeq,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                true,
                null,
                null);
    }

    /** A person is "name" or "name number", the latter where two bear one name. */
    private static String name(String person) {
        return person == null ? null : person.split(" ")[0];
    }

    private static Long id(String person) {
        if (person == null) {
            return null;
        }
        return person.contains(" ") ? Long.parseLong(person.split(" ")[1]) : person.hashCode();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00+08:00");
    }
}
