package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.Close;
import org.fengqiao.model.petition.Convert;
import org.fengqiao.model.petition.DecideExtension;
import org.fengqiao.model.petition.Divert;
import org.fengqiao.model.petition.Extend;
import org.fengqiao.model.petition.PauseClocks;
import org.fengqiao.model.petition.PauseGround;
import org.fengqiao.model.petition.Simplify;
import org.fengqiao.model.petition.StatutoryRoute;
import org.fengqiao.model.review.Reopen;
import org.fengqiao.model.review.ReopenCause;
import org.fengqiao.model.service.Deliver;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;
import org.junit.jupiter.api.Test;

/** Clocks start, are met and lapse by what happens to a case, and by nothing else. */
class ClocksTest {
    private static final String ESCALATED = "2026-03-09T03:00:00Z";
    private static final String ACCEPTED = "2026-03-10T03:00:00Z";

    private final World world = new World();
    private final CaseFile file = world.registeredBy(VILLAGE, "2026-03-09T01:00:00Z");

    private Clock clock(String rule) {
        return world.only(Clock.class, file).stream()
                .filter(each -> each.rule().equals(rule) && each.step() == 0)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void accepted() {
        world.act(file, VILLAGE, ESCALATED, new Escalate("两次调解未成"));
        world.act(file, TOWN, ACCEPTED, new Accept(null));
    }

    @Test
    void a_village_is_asked_for_what_its_county_asks_of_it_and_nothing_of_the_petition_regulation() {
        assertThat(world.only(Clock.class, file))
                .extracting(Clock::rule)
                .containsExactlyInAnyOrder("LOC-HAND-UP", "LOC-CONTACT", "LOC-RESPONSE");
    }

    @Test
    void what_reaches_the_organ_starts_there_on_that_day() {
        world.act(file, VILLAGE, ESCALATED, new Escalate("村里定不了"));
        assertThat(started(file))
                .contains("CLK-NOTICE-DIRECT", "LOC-THREE-WEEKS")
                .doesNotContain("CLK-ROUTE");
        assertThat(clock("CLK-NOTICE-DIRECT").begin().day()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(clock("CLK-NOTICE-DIRECT").office()).isEqualTo(TOWN);
    }

    @Test
    void it_runs_on_between_those_it_binds_and_starts_with_a_petition_office_what_is_the_petition_offices() {
        world.act(file, VILLAGE, ESCALATED, new Escalate("村里定不了"));
        world.act(file, TOWN, ACCEPTED, new Escalate("请县里协调"));
        assertThat(started(file).filter("LOC-THREE-WEEKS"::equals)).hasSize(3);
        assertThat(clock("CLK-ROUTE").begin().day()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(clock("CLK-NOTICE-DIRECT").isOpen()).isTrue();
    }

    @Test
    void the_desk_of_a_petition_office_forwards_and_is_owed_no_notice() {
        var at = world.registeredBy(World.COUNTY, "2026-03-09T01:00:00Z");
        assertThat(started(at)).contains("CLK-ROUTE").doesNotContain("CLK-NOTICE-DIRECT", "LOC-HAND-UP");
        world.act(at, World.COUNTY, "2026-03-10T01:00:00Z", new Route(World.DEPARTMENT, null, null, false, "属你所职责"));
        assertThat(started(at)).contains("CLK-NOTICE-REFERRED").doesNotContain("CLK-NOTICE-DIRECT");
    }

    @Test
    void sent_where_nobody_can_answer_it_is_not_forwarded() {
        var at = world.registeredBy(World.COUNTY, "2026-03-09T01:00:00Z");
        world.act(at, World.COUNTY, "2026-03-10T01:00:00Z", new Route(World.PETITION_OFFICE, null, null, false, "请转送"));
        assertThat(at.openClocks())
                .extracting(Clock::rule)
                .contains("CLK-ROUTE")
                .doesNotContain("CLK-NOTICE-REFERRED");
    }

    @Test
    void a_matter_of_litigation_rights_runs_none_of_the_notices_at_a_political_legal_body_whenever_that_is_said() {
        var at = world.registeredBy(World.COUNTY, "2026-03-09T01:00:00Z");
        world.act(at, World.COUNTY, "2026-03-10T01:00:00Z", new Route(World.POLICE, null, null, false, "属你局职责"));
        assertThat(at.openClocks()).extracting(Clock::rule).contains("CLK-NOTICE-REFERRED", "CLK-OBJECT");
        world.act(at, World.POLICE, "2026-03-12T01:00:00Z", new Classify(null, null, null, true, null, "涉诉"));
        assertThat(at.openClocks()).extracting(Clock::rule).doesNotContain("CLK-NOTICE-REFERRED", "CLK-OBJECT");
        world.act(at, World.POLICE, "2026-03-13T01:00:00Z", new Classify(null, null, null, false, null, "不涉诉"));
        assertThat(at.openClocks())
                .extracting(Clock::rule)
                .contains("CLK-NOTICE-REFERRED")
                .doesNotContain("CLK-NOTICE-DIRECT");
    }

    @Test
    void nor_does_what_ran_before_it_came_there() {
        var at = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        world.act(at, TOWN, "2026-03-10T01:00:00Z", new Route(World.POLICE_STATION, null, null, false, "属你所职责"));
        world.act(at, World.POLICE_STATION, "2026-03-12T01:00:00Z", new Classify(null, null, null, true, null, "涉诉"));
        assertThat(at.openClocks()).extracting(Clock::rule).doesNotContain("CLK-NOTICE-DIRECT", "CLK-NOTICE-REFERRED");
    }

    @Test
    void the_days_on_which_only_a_village_had_a_quarrel_count_for_no_organ() {
        var taken = world.disputeBefore(VILLAGE, "2026-03-02T01:00:00Z");
        world.act(taken, VILLAGE, "2026-03-10T01:00:00Z", new Escalate("涉及镇里的决定"));
        world.act(taken, TOWN, "2026-03-16T01:00:00Z", new Classify(Purpose.APPEAL, null, null, "实为申诉"));
        assertThat(taken.openClocks())
                .filteredOn(each -> each.rule().equals("CLK-NOTICE-DIRECT"))
                .extracting(each -> each.begin().day())
                .containsExactly(LocalDate.parse("2026-03-16"));
    }

    @Test
    void what_was_accepted_for_mediation_is_still_to_be_accepted_as_an_appeal() {
        var taken = world.disputeBefore(TOWN, "2026-03-10T01:00:00Z");
        world.act(taken, TOWN, "2026-03-11T01:00:00Z", new Accept(null));
        world.act(taken, TOWN, "2026-03-16T01:00:00Z", new Classify(Purpose.APPEAL, null, null, "实为申诉"));
        assertThat(taken.openClocks()).extracting(Clock::rule).doesNotContain("CLK-HANDLE");
        world.act(taken, TOWN, "2026-03-17T01:00:00Z", new Accept(null));
        assertThat(due(taken, "CLK-HANDLE")).isEqualTo("2026-05-18");
    }

    @Test
    void handing_up_does_not_hand_over_what_the_organ_owes() {
        var at = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        world.act(at, TOWN, "2026-03-10T01:00:00Z", new Escalate("请县里协调"));
        world.act(
                at,
                World.COUNTY,
                "2026-03-20T01:00:00Z",
                new Divert(StatutoryRoute.LITIGATION, "民事诉讼", "县人民法院", "属诉讼"));
        var notice = world.only(Clock.class, at).stream()
                .filter(each -> each.rule().equals("CLK-NOTICE-DIRECT"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.end().as()).isEqualTo(Ending.MET);
        assertThat(notice.office()).isEqualTo(TOWN);
    }

    @Test
    void a_quarrel_that_turns_out_to_be_an_appeal_runs_what_binds_appeals_from_its_receipt() {
        var taken = world.disputeBefore(TOWN, "2026-03-10T01:00:00Z");
        world.act(taken, TOWN, "2026-03-16T01:00:00Z", new Classify(Purpose.APPEAL, null, null, "实为申诉"));
        assertThat(taken.openClocks())
                .extracting(Clock::rule)
                .contains("CLK-NOTICE-DIRECT")
                .doesNotContain("LOC-DISPUTE");
        assertThat(taken.openClocks())
                .filteredOn(each -> each.rule().equals("CLK-NOTICE-DIRECT"))
                .extracting(each -> each.begin().day())
                .containsExactly(LocalDate.parse("2026-03-10"));
    }

    private java.util.stream.Stream<String> started(CaseFile of) {
        return world.only(Clock.class, of).stream().map(Clock::rule);
    }

    @Test
    void a_dispute_runs_no_clock_of_the_petition_regulation() {
        var dispute = world.disputeBefore(TOWN, "2026-03-10T01:00:00Z");
        world.act(dispute, TOWN, ACCEPTED, new Accept(null));
        assertThat(world.only(Clock.class, dispute))
                .extracting(Clock::rule)
                .containsExactlyInAnyOrder("LOC-DISPUTE", "LOC-CONTACT", "LOC-RESPONSE", "CLK-MEDIATION");
        assertThat(due(dispute, "LOC-DISPUTE")).isEqualTo("2026-05-09");
    }

    @Test
    void a_case_is_due_by_the_law_and_only_where_no_period_of_the_law_runs_by_the_countys_target() {
        world.act(file, VILLAGE, ESCALATED, new Escalate("两次调解未成"));
        assertThat(clock("LOC-CONTACT").due().day())
                .isBefore(clock("CLK-NOTICE-DIRECT").due().day());
        assertThat(clock("LOC-CONTACT").isLocal()).isTrue();
        assertThat(clock("CLK-NOTICE-DIRECT").isLocal()).isFalse();
        assertThat(file.due()).isEqualTo(clock("CLK-NOTICE-DIRECT").due().at());
        var dispute = world.disputeBefore(TOWN, "2026-03-10T01:00:00Z");
        assertThat(dispute.due())
                .isEqualTo(Moment.on(LocalDate.parse("2026-03-12")).at());
    }

    @Test
    void a_village_hands_an_appeal_up_within_three_working_days_and_a_town_need_not() {
        assertThat(clock("LOC-HAND-UP").due().day()).isEqualTo(LocalDate.parse("2026-03-12"));
        world.act(file, VILLAGE, ESCALATED, new Escalate("村里定不了"));
        assertThat(clock("LOC-HAND-UP").end().as()).isEqualTo(Ending.MET);
        var direct = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        assertThat(world.only(Clock.class, direct))
                .extracting(Clock::rule)
                .contains("CLK-NOTICE-DIRECT")
                .doesNotContain("LOC-HAND-UP", "CLK-ROUTE");
    }

    @Test
    void a_late_forwarding_is_charged_to_whoever_forwarded_late() {
        var at = world.registeredBy(World.COUNTY, "2026-03-09T01:00:00Z");
        world.act(at, World.COUNTY, "2026-04-03T03:00:00Z", new Route(World.DEPARTMENT, null, null, false, "属你所职责"));
        assertThat(at.hold().office()).isEqualTo(World.DEPARTMENT);
        var late = world.only(Clock.class, at).stream()
                .filter(each -> each.rule().equals("CLK-ROUTE"))
                .findFirst()
                .orElseThrow();
        assertThat(late.office()).isEqualTo(World.COUNTY);
        assertThat(late.isMissedAt(Instant.parse("2026-04-03T04:00:00Z"))).isTrue();
    }

    @Test
    void acceptance_alone_starts_the_sixty_days_and_tells_the_petitioner() {
        accepted();
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock("CLK-NOTICE-DIRECT").end().as()).isEqualTo(Ending.MET);
        assertThat(world.events(file).get(3).facts())
                .contains("CLK-HANDLE=2026-05-09")
                .contains("\"clocksMet\":\"CLK-NOTICE-DIRECT");
    }

    @Test
    void the_case_is_due_when_its_nearest_clock_of_the_law_is() {
        accepted();
        assertThat(file.due()).isEqualTo(clock("CLK-HANDLE").due().at());
    }

    @Test
    void editing_and_handing_on_move_no_clock() {
        accepted();
        var due = clock("CLK-HANDLE").due().day();
        world.act(file, TOWN, "2026-03-20T03:00:00Z", new Classify(null, "05", null, "改类"));
        world.act(file, TOWN, "2026-04-20T03:00:00Z", new Escalate("镇里办不了"));
        world.act(file, COUNTY, "2026-05-01T03:00:00Z", new SendDown(TOWN, "按勘界结果办"));
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(due);
        assertThat(clock("CLK-HANDLE").isOpen()).isTrue();
    }

    @Test
    void the_proved_day_of_service_counts_for_both_sides() {
        accepted();
        world.act(file, TOWN, "2026-05-08T03:00:00Z", decided(AnswerResult.EXPLAINED));
        var served = new Deliver(DeliveryMethod.IN_PERSON, LocalDate.parse("2026-05-09"), null, "回证");
        world.act(file, TOWN, "2026-05-12T03:00:00Z", served);
        assertThat(clock("CLK-HANDLE").end().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock("CLK-REVIEW-WINDOW").begin().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        assertThat(clock("CLK-REVIEW-WINDOW").isCitizens()).isTrue();
    }

    @Test
    void a_dissatisfied_reopening_gets_a_local_term_and_no_second_sixty_days() {
        accepted();
        world.act(file, TOWN, "2026-03-12T03:00:00Z", decided(AnswerResult.EXPLAINED));
        world.act(file, TOWN, "2026-03-13T03:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        world.act(file, TOWN, "2026-03-14T03:00:00Z", new Close(null));
        world.act(file, TOWN, "2026-03-16T03:00:00Z", new Reopen(ReopenCause.DISSATISFIED, "不满意"));
        assertThat(world.only(Clock.class, file))
                .filteredOn(each -> each.rule().equals("CLK-HANDLE"))
                .hasSize(1);
        assertThat(clock("LOC-REDO").due().day()).isEqualTo(LocalDate.parse("2026-03-31"));
    }

    @Test
    void new_facts_make_it_a_matter_to_accept_anew() {
        accepted();
        world.act(file, TOWN, "2026-03-12T03:00:00Z", decided(AnswerResult.EXPLAINED));
        world.act(file, TOWN, "2026-03-13T03:00:00Z", new Deliver(DeliveryMethod.IN_PERSON, null, null, "回证"));
        world.act(file, TOWN, "2026-03-14T03:00:00Z", new Close(null));
        world.act(file, TOWN, "2026-06-16T03:00:00Z", new Reopen(ReopenCause.NEW_FACTS, "新的勘界报告"));
        world.act(file, TOWN, "2026-06-17T03:00:00Z", new Accept(null));
        assertThat(clock("CLK-HANDLE").begin().day()).isEqualTo(LocalDate.parse("2026-06-17"));
    }

    @Test
    void a_part_sent_out_has_its_own_clocks() {
        accepted();
        var due = Moment.on(LocalDate.parse("2026-03-21")).at();
        world.act(file, TOWN, ACCEPTED, new Route(DEPARTMENT, "核查排水沟", due, false, null));
        assertThat(clock("CLK-ASSIGNED").part()).isEqualTo(1);
        assertThat(clock("CLK-ASSIGNED").due().day()).isEqualTo(LocalDate.parse("2026-03-20"));
        assertThat(clock("CLK-OBJECT").office()).isEqualTo(DEPARTMENT);
        world.act(file, DEPARTMENT, "2026-03-19T03:00:00Z", new ReportBack("已核查", null));
        assertThat(clock("CLK-ASSIGNED").end().as()).isEqualTo(Ending.MET);
        assertThat(clock("CLK-OBJECT").end().as()).isEqualTo(Ending.LAPSED);
    }

    @Test
    void a_right_to_object_that_is_not_used_is_no_duty_missed() {
        accepted();
        world.act(file, TOWN, ACCEPTED, new Escalate("镇里办不了"));
        world.act(file, COUNTY, "2026-03-11T03:00:00Z", new SendDown(TOWN, "按勘界结果办"));
        var later = java.time.Instant.parse("2026-04-20T03:00:00Z");
        assertThat(clock("CLK-OBJECT").isMissedAt(later)).isFalse();
        world.act(file, TOWN, "2026-04-20T03:00:00Z", agreed());
        assertThat(clock("CLK-OBJECT").end().day())
                .isEqualTo(clock("CLK-OBJECT").due().day());
        assertThat(clock("CLK-OBJECT").isMissedAt(later)).isFalse();
    }

    @Test
    void more_time_needs_the_head_and_once_means_once() {
        accepted();
        world.act(file, TOWN, "2026-04-01T03:00:00Z", new Extend(null, null, 30, "情况复杂"));
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(LocalDate.parse("2026-05-09"));
        file.perform(
                new DecideExtension(true, null, null, null), world.occasion(world.head(TOWN), "2026-04-02T03:00:00Z"));
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(LocalDate.parse("2026-06-08"));
        assertThat(clock("CLK-HANDLE").round()).isEqualTo(2);
        refused(Why.RULE_FORBIDS, "2026-04-03T03:00:00Z", new Extend(null, null, 10, "还要"));
    }

    @Test
    void whoever_asked_does_not_approve() {
        accepted();
        var asker = world.officer(TOWN);
        world.act(file, TOWN, "2026-04-01T03:00:00Z", new Extend(null, null, 30, "情况复杂"));
        var alsoHead = new org.fengqiao.model.office.Officer(
                asker.id(), "某", asker.office(), org.fengqiao.model.office.Role.LEADER);
        assertThatThrownBy(() -> file.perform(
                        new DecideExtension(true, null, null, null), world.occasion(alsoHead, "2026-04-02T03:00:00Z")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.OWN_REQUEST));
        refused(Why.HEAD_DECIDES, "2026-04-02T03:00:00Z", new DecideExtension(true, null, null, null), 1);
        assertThat(clock("CLK-HANDLE").due().day()).isEqualTo(LocalDate.parse("2026-05-09"));
    }

    @Test
    void too_much_time_is_a_broken_field_and_too_late_is_too_late() {
        accepted();
        assertThatThrownBy(() -> world.act(file, TOWN, "2026-04-01T03:00:00Z", new Extend(null, null, 31, "情况复杂")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("days")));
        refused(Why.RULE_FORBIDS, "2026-05-10T03:00:00Z", new Extend(null, null, 30, "情况复杂"));
        assertThat(clock("CLK-HANDLE").asked()).isEmpty();
    }

    @Test
    void nothing_pauses_the_sixty_days() {
        accepted();
        refused(Why.NO_PAUSE, "2026-04-01T03:00:00Z", new PauseClocks(PauseGround.HEARING, "听证"));
    }

    @Test
    void the_simplified_track_counts_from_receipt_and_converts_on_the_same_acceptance_day() {
        var direct = world.registeredBy(TOWN, "2026-04-30T01:00:00Z");
        world.act(direct, TOWN, "2026-04-30T02:00:00Z", new Simplify(null));
        assertThat(due(direct, "CLK-SIMPLE-ACCEPT")).isEqualTo("2026-05-08");
        world.act(direct, TOWN, "2026-05-07T02:00:00Z", new Accept(null));
        assertThat(due(direct, "CLK-SIMPLE-DECIDE")).isEqualTo("2026-05-20");
        world.act(direct, TOWN, "2026-05-11T02:00:00Z", new Convert("诉求不能支持"));
        assertThat(due(direct, "CLK-HANDLE")).isEqualTo("2026-07-06");
        assertThat(world.only(Clock.class, direct))
                .filteredOn(each -> each.rule().equals("CLK-SIMPLE-DECIDE"))
                .allMatch(each -> each.end().as() == Ending.LAPSED);
    }

    @Test
    void suggestions_have_no_sixty_days() {
        assertThat(Purpose.values()).allSatisfy(each -> org.fengqiao.time.rule.Reach.Kind.valueOf(each.name()));
        assertThat(LEGAL.rule("CLK-HANDLE", LocalDate.parse("2026-03-10"), COUNTY)
                        .orElseThrow()
                        .reach()
                        .covers(org.fengqiao.time.rule.Reach.Kind.SUGGESTION))
                .isFalse();
    }

    @Test
    void rungs_fire_once_each_in_their_order() {
        var watch = world.occasion(null, "2026-04-20T03:00:00Z");
        Watching.remindUpTo(file, watch.now(), watch, (office, day) -> false);
        var fired = world.only(Reminder.class, file).size();
        assertThat(fired).isPositive();
        Watching.remindUpTo(file, watch.now(), watch, (office, day) -> false);
        assertThat(world.only(Reminder.class, file)).hasSize(fired);
        assertThat(world.events(file)).extracting(CaseEvent::at).isSorted();
        assertThat(world.events(file))
                .filteredOn(e -> e.act() == WatchAct.REMIND)
                .hasSize(fired);
        assertThat(file.version()).isZero();
    }

    @Test
    void rungs_before_an_import_are_passed_over_and_not_sent() {
        var arrival = new Moment(java.time.Instant.parse("2026-04-20T03:00:00Z"));
        var registered = world.occasion(world.officer(World.VILLAGE), "2026-03-02T01:00:00Z");
        var brought = Filing.imported(77, World.appeal(1), registered.officer().office(), false, arrival, registered);
        assertThat(world.only(Clock.class, brought))
                .allMatch(clock -> clock.nextAt().isAfter(arrival.at()))
                .anyMatch(clock -> clock.nextRung() > 0);
        Watching.remindUpTo(brought, arrival, world.occasion(null, "2026-04-20T03:00:00Z"), (office, day) -> false);
        assertThat(world.only(Reminder.class, brought)).isEmpty();
        assertThat(world.events(brought)).noneMatch(e -> e.act() == WatchAct.REMIND);
    }

    private String due(CaseFile of, String rule) {
        return world.only(Clock.class, of).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .due()
                .day()
                .toString();
    }

    private void refused(Why why, String at, Deed deed) {
        refused(why, at, deed, 0);
    }

    private void refused(Why why, String at, Deed deed, int nth) {
        assertThatThrownBy(() -> file.perform(deed, world.occasion(world.officer(TOWN, nth), at)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
