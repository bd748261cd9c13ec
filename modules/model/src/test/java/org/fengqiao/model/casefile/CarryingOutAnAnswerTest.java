package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.Answer;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.review.RequestReview;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.TransferAct;
import org.junit.jupiter.api.Test;

/** A supported answer is an end on paper; that it is carried out stays owed, with a day, until it is reported done. */
class CarryingOutAnAnswerTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    CarryingOutAnAnswerTest() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
    }

    private void answered(AnswerResult result, String by) {
        var plain = decided(result);
        world.act(
                file,
                TOWN,
                "2026-03-20T01:00:00Z",
                new Answer(
                        plain.text(),
                        result,
                        null,
                        null,
                        null,
                        plain.requests(),
                        by == null ? null : LocalDate.parse(by)));
    }

    private static java.time.Instant endOf(String day) {
        return Moment.on(LocalDate.parse(day).plusDays(1)).at();
    }

    @Test
    void what_is_supported_is_owed_by_whoever_answers_in_the_usual_time() {
        answered(AnswerResult.SUPPORTED, null);
        assertThat(file.openParts()).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(PartKind.EXECUTION);
            assertThat(part.office()).isEqualTo(TOWN);
            assertThat(part.isReceived()).isTrue();
            assertThat(part.dueAt()).isEqualTo(endOf("2026-04-20"));
        });
        assertThat(world.only(Clock.class, file)).extracting(Clock::rule).contains("LOC-EXECUTE");
    }

    @Test
    void the_answer_may_name_the_day() {
        answered(AnswerResult.SUPPORTED, "2026-04-10");
        assertThat(file.openParts().get(0).dueAt()).isEqualTo(endOf("2026-04-10"));
    }

    @Test
    void what_is_only_explained_owes_nothing_and_takes_no_day() {
        answered(AnswerResult.EXPLAINED, null);
        assertThat(file.openParts()).isEmpty();
        var other = new CarryingOutAnAnswerTest();
        other.faulty("no-execution", AnswerResult.EXPLAINED, "2026-04-10");
        other.faulty("past", AnswerResult.SUPPORTED, "2026-03-20");
    }

    private void faulty(String said, AnswerResult result, String by) {
        assertThatThrownBy(() -> answered(result, by))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field, FieldFault::message)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("executeBy", said)));
    }

    @Test
    void what_was_promised_is_objected_to_by_nobody() {
        answered(AnswerResult.SUPPORTED, "2026-04-10");
        world.act(file, TOWN, "2026-03-21T01:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        file.perform(new RequestReview("太少", null, null), world.occasion(null, "2026-03-23T01:00:00Z"));
        assertThat(file.whyNot(TransferAct.OBJECT, world.occasion(world.officer(TOWN), "2026-03-24T01:00:00Z")))
                .hasValueSatisfying(no -> assertThat(no.why()).isEqualTo(Why.NOTHING_TO_OBJECT));
    }

    @Test
    void it_holds_no_closing_up_and_is_reported_done_afterwards() {
        answered(AnswerResult.SUPPORTED, "2026-04-10");
        world.act(file, TOWN, "2026-03-21T01:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        world.act(file, TOWN, "2026-03-22T01:00:00Z", new Close(null));
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.openParts()).hasSize(1);
        world.act(file, TOWN, "2026-04-09T01:00:00Z", new ReportBack("排水沟已挖通", null));
        assertThat(file.openParts()).isEmpty();
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(world.only(Clock.class, file).stream()
                        .filter(clock -> clock.rule().equals("LOC-EXECUTE"))
                        .map(clock -> clock.end().as()))
                .isEqualTo(List.of(Ending.MET));
    }
}
