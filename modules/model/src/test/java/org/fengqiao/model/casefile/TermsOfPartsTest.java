package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

/** A part has a day though nobody names one, and that day and its clock's are one. */
class TermsOfPartsTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private Part sent(String when, String due) {
        world.act(file, TOWN, when, new Route(DEPARTMENT, "现场勘查", due == null ? null : endOf(due), false, null));
        return file.openParts().get(0);
    }

    private static Instant endOf(String day) {
        return Moment.on(LocalDate.parse(day).plusDays(1)).at();
    }

    private Clock assigned() {
        return world.only(Clock.class, file).stream()
                .filter(clock -> clock.rule().equals("CLK-ASSIGNED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_part_without_a_term_gets_the_usual_one() {
        assertThat(sent("2026-03-10T01:00:00Z", null).dueAt()).isEqualTo(endOf("2026-03-25"));
        assertThat(assigned().due().day()).isEqualTo(LocalDate.parse("2026-03-25"));
        assertThat(world.events(file)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"due\":\"2026-03-25T16:00:00Z\""));
    }

    @Test
    void never_beyond_the_statutory_day_of_the_matter() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        var part = sent("2026-04-30T01:00:00Z", null);
        // 60 days from 10 March; the usual fifteen would end on 15 May.
        assertThat(part.dueAt()).isEqualTo(endOf("2026-05-09"));
        assertThat(assigned().due().day()).isEqualTo(LocalDate.parse("2026-05-09"));
    }

    @Test
    void a_named_day_of_rest_rolls_for_the_part_as_for_its_clock() {
        // 3 May 2026 lies in the holiday of the first of May.
        var part = sent("2026-04-21T01:00:00Z", "2026-05-03");
        assertThat(part.dueAt()).isEqualTo(endOf("2026-05-06"));
        assertThat(part.isDueByDay()).isTrue();
        assertThat(assigned().due().day()).isEqualTo(LocalDate.parse("2026-05-06"));
    }
}
