package org.fengqiao.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.simulator.Tongxi.SEED;
import static org.fengqiao.simulator.Tongxi.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseEvent;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.ladder.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the simulated county lives with its times: mostly kept, sometimes not, some asked for more. */
class LegalTimeOfTheCountyTest {
    private static final List<Tongxi.Life> LIVES = Tongxi.lives(SEED, TODAY, 2000);
    private static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # rule            , at least, at most per cent missed
            LOC-CONTACT       , 5       , 15
            LOC-RESPONSE      , 3       , 12
            # of appeals alone, which take longer than the disputes it once ran on
            LOC-THREE-WEEKS   , 5       , 35
            LOC-DISPUTE       , 0.5     , 10
            LOC-HAND-UP       , 0.5     , 20
            LOC-TASK          , 5       , 20
            LOC-RETURN-CALL   , 2       , 12
            CLK-ROUTE         , 1       , 10
            CLK-NOTICE-DIRECT , 0.5     , 8
            CLK-HANDLE        , 1       , 8
            CLK-ASSIGNED      , 5       , 20
            """)
    void most_times_are_kept_and_some_are_missed(String rule, double least, double most) {
        assertThat(missedPercent(clock -> clock.rule().equals(rule))).isBetween(least, most);
    }

    @Test
    void a_town_short_of_hands_calls_back_later_than_the_others() {
        Predicate<Clock> contact = clock -> clock.rule().equals("LOC-CONTACT");
        Predicate<Clock> there = clock -> clock.office().startsWith("990101102");
        assertThat(missedPercent(contact.and(there))).isGreaterThan(missedPercent(contact.and(there.negate())) * 1.3);
    }

    @Test
    void more_time_is_asked_for_granted_and_refused_and_some_still_waits_for_the_head() {
        assertThat(clocks().filter(clock -> !clock.extensions().isEmpty()).map(Clock::rule))
                .contains("CLK-HANDLE", "LOC-THREE-WEEKS", "CLK-MEDIATION", "CLK-ASSIGNED");
        assertThat(events(PetitionAct.DECIDE_EXTENSION).filter(e -> e.facts().contains("\"agreed\":false")))
                .hasSizeGreaterThan(5);
        assertThat(waiting()).contains("990101", "990101101").hasSizeGreaterThan(5);
    }

    @Test
    void nobody_decides_on_their_own_request() {
        for (var life : LIVES) {
            for (var clock : life.all(Clock.class)) {
                for (Map<String, Object> more : clock.extensions()) {
                    assertThat(more.get("approvedBy")).isNotEqualTo(more.get("askedBy"));
                }
            }
        }
    }

    @Test
    void some_go_the_simplified_way_and_one_or_another_turns_back() {
        assertThat(clocks().filter(clock -> clock.rule().equals("CLK-SIMPLE-DECIDE") && isMet(clock)))
                .hasSizeGreaterThan(5);
        assertThat(events(PetitionAct.CONVERT)).isNotEmpty();
    }

    @Test
    void clocks_are_open_in_every_colour_and_in_none() {
        var colours = EnumSet.noneOf(Colour.class);
        var open =
                clocks().filter(clock -> clock.isOpen() && !clock.isCitizens()).toList();
        for (var clock : open) {
            if (clock.nextRung() > 0) {
                var rungs = LEGAL.ladder().rungs(clock.rule(), clock.tier().name());
                colours.add(rungs.get(clock.nextRung() - 1).colour());
            }
        }
        assertThat(colours).containsExactly(Colour.values());
        assertThat(open).anyMatch(clock -> clock.nextRung() == 0);
    }

    private static double missedPercent(Predicate<Clock> which) {
        var all = clocks().filter(which.and(clock -> clock.step() == 0)).toList();
        return 100.0 * all.stream().filter(LegalTimeOfTheCountyTest::isMissed).count() / all.size();
    }

    private static boolean isMissed(Clock clock) {
        if (clock.due().isProvisional()) {
            return false;
        }
        return clock.isOpen()
                ? !clock.due().at().isAfter(Moment.on(TODAY).at())
                : clock.end().day().isAfter(clock.due().day());
    }

    private static boolean isMet(Clock clock) {
        return !clock.isOpen() && clock.end().as() == Ending.MET;
    }

    /** The offices at which a request for more time lies. */
    private static List<String> waiting() {
        return LIVES.stream()
                .filter(life -> life.all(Clock.class).stream()
                        .anyMatch(c -> c.isOpen() && !c.asked().isEmpty()))
                .map(life -> life.file().hold().office())
                .toList();
    }

    private static Stream<CaseEvent> events(Act act) {
        return LIVES.stream()
                .flatMap(life -> life.all(CaseEvent.class).stream())
                .filter(e -> e.act() == act);
    }

    private static Stream<Clock> clocks() {
        return LIVES.stream().flatMap(life -> life.all(Clock.class).stream());
    }
}
