package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.service.Deliver;
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
    void nor_on_a_later_day_that_somebody_names() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        assertThatThrownBy(() -> sent("2026-03-11T01:00:00Z", "2026-05-10"))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.faults()).extracting(FieldFault::field).containsExactly("due");
                    assertThat(no.faults().get(0).words(Locale.SIMPLIFIED_CHINESE))
                            .contains("2026-05-09");
                });
        assertThat(sent("2026-03-11T01:00:00Z", "2026-05-09").dueAt()).isEqualTo(endOf("2026-05-09"));
    }

    /** Who is late already names the day on which it is done at last. */
    @Test
    void what_is_late_already_may_be_named_a_day() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        assertThat(sent("2026-05-20T01:00:00Z", "2026-05-22").dueAt()).isEqualTo(endOf("2026-05-22"));
    }

    @Test
    void in_a_review_the_day_of_the_review_is_the_last() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", decided(AnswerResult.NOT_SUPPORTED));
        world.act(file, TOWN, "2026-03-10T02:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        file.perform(new RequestReview("不服", null, null), world.occasion(null, "2026-03-12T01:00:00Z"));
        var review = file.openClocks().stream()
                .filter(clock -> clock.rule().equals("CLK-REVIEW"))
                .findFirst()
                .orElseThrow();
        var last = review.due().day();
        var late = new Route(BUREAU, "核实情况", endOf(last.plusDays(1).toString()), false, null);
        assertThatThrownBy(() -> world.act(file, COUNTY_GOVERNMENT, "2026-03-13T01:00:00Z", late))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::message)
                        .containsExactly("after-statutory"));
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
