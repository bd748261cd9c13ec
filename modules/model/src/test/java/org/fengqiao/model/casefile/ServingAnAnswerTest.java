package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.service.SendOut;
import org.fengqiao.model.service.ServiceWhy;
import org.fengqiao.model.service.Undelivered;
import org.junit.jupiter.api.Test;

/** An answer that leaves the office in time meets its duty; its arrival opens the citizen's window. */
class ServingAnAnswerTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    ServingAnAnswerTest() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new Accept(null));
        world.act(file, TOWN, "2026-05-08T03:00:00Z", decided(AnswerResult.EXPLAINED));
    }

    private void at(String when, Deed deed) {
        world.act(file, TOWN, when, deed);
    }

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void faulty(String field, String said, String when, Deed deed) {
        assertThatThrownBy(() -> at(when, deed)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                .extracting(FieldFault::field, FieldFault::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, said)));
    }

    private void refused(Reason why, String when, Deed deed) {
        assertThatThrownBy(() -> at(when, deed)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }

    private static SendOut sent(String day) {
        return new SendOut(DeliveryMethod.POST, day == null ? null : LocalDate.parse(day), "邮件号");
    }

    private static Deliver delivered(DeliveryMethod method, String day, String left) {
        return new Deliver(
                method, day == null ? null : LocalDate.parse(day), left == null ? null : LocalDate.parse(left), "回证");
    }

    @Test
    void what_left_in_time_met_the_duty_though_it_arrives_later() {
        at("2026-05-09T01:00:00Z", sent(null));
        assertThat(clock("CLK-HANDLE").end().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(file.stage()).isEqualTo(Stage.ANSWERED);
        at("2026-05-14T01:00:00Z", delivered(DeliveryMethod.POST, "2026-05-13", null));
        assertThat(clock("CLK-HANDLE").end().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock("CLK-REVIEW-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-05-13"));
        assertThat(file.stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void a_letter_that_is_entered_when_it_arrived_left_on_its_postmark() {
        at("2026-05-14T01:00:00Z", delivered(DeliveryMethod.POST, "2026-05-13", "2026-05-09"));
        assertThat(clock("CLK-HANDLE").end().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock("CLK-REVIEW-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-05-13"));
    }

    @Test
    void no_day_of_a_service_lies_before_the_answer_or_after_today() {
        faulty(
                "deliveredOn",
                "before-issue",
                "2026-05-12T01:00:00Z",
                delivered(DeliveryMethod.POST, "2020-01-01", null));
        faulty(
                "deliveredOn",
                "before-issue",
                "2026-05-12T01:00:00Z",
                delivered(DeliveryMethod.POST, "2026-05-07", null));
        faulty("deliveredOn", "not-yet", "2026-05-12T01:00:00Z", delivered(DeliveryMethod.POST, "2026-05-13", null));
        faulty("sentOn", "before-issue", "2026-05-12T01:00:00Z", sent("2026-05-07"));
        faulty("sentOn", "not-yet", "2026-05-12T01:00:00Z", sent("2026-05-13"));
        faulty(
                "sentOn",
                "after-arrival",
                "2026-05-12T01:00:00Z",
                delivered(DeliveryMethod.POST, "2026-05-10", "2026-05-11"));
    }

    @Test
    void what_is_on_its_way_does_not_arrive_before_it_left_nor_leave_twice() {
        at("2026-05-10T01:00:00Z", sent("2026-05-10"));
        faulty(
                "deliveredOn",
                "before-sending",
                "2026-05-12T01:00:00Z",
                delivered(DeliveryMethod.POST, "2026-05-09", null));
        refused(ServiceWhy.ON_ITS_WAY, "2026-05-12T01:00:00Z", sent(null));
    }

    @Test
    void what_came_back_is_served_again_within_five_working_days() {
        refused(ServiceWhy.NOT_SENT, "2026-05-09T01:00:00Z", new Undelivered(null, "查无此人"));
        at("2026-05-09T01:00:00Z", sent(null));
        at("2026-05-15T01:00:00Z", new Undelivered(null, "查无此人"));
        assertThat(clock("LOC-SERVE-AGAIN").due().day()).isEqualTo(LocalDate.parse("2026-05-22"));
        at("2026-05-18T01:00:00Z", delivered(DeliveryMethod.LEFT, null, null));
        assertThat(clock("LOC-SERVE-AGAIN").isOpen()).isFalse();
        assertThat(clock("CLK-REVIEW-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-05-18"));
    }

    @Test
    void a_public_notice_comes_after_another_way_has_failed() {
        faulty(
                "method",
                "notice-comes-last",
                "2026-05-12T01:00:00Z",
                delivered(DeliveryMethod.PUBLIC_NOTICE, null, null));
        at("2026-05-12T01:00:00Z", sent(null));
        at("2026-05-15T01:00:00Z", new Undelivered(null, "查无此人"));
        at("2026-05-18T01:00:00Z", delivered(DeliveryMethod.PUBLIC_NOTICE, null, null));
        assertThat(file.stage()).isEqualTo(Stage.DELIVERED);
    }
}
