package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Ending;
import org.fengqiao.model.competence.AgreeCompetence;
import org.fengqiao.model.competence.CompetenceAct;
import org.fengqiao.model.competence.Contest;
import org.fengqiao.model.competence.ContestCompetence;
import org.fengqiao.model.competence.DecideCompetence;
import org.fengqiao.model.competence.ElevateContest;
import org.fengqiao.model.transfer.Escalate;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

/** Who is competent is agreed, or decided by the organ over both for review, or by the joint conference (条例 art. 24). */
class ContestedCompetenceTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");

    private void contested() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new ContestCompetence(TOWN2, "排水沟在两镇交界处"));
    }

    @Test
    void the_case_stays_with_its_holder_while_they_talk_and_no_clock_stops() {
        var due = file.due();
        contested();
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(file.due()).isEqualTo(due);
        assertThat(world.only(Clock.class, file)).noneMatch(Clock::isPaused);
        assertThat(world.only(Scope.class, file))
                .anyMatch(scope -> scope.office().equals(TOWN2));
    }

    @Test
    void the_other_office_agrees_and_takes_it() {
        contested();
        world.act(file, TOWN2, "2026-03-11T01:00:00Z", new AgreeCompetence(TOWN2, "由我镇受理"));
        assertThat(file.hold().office()).isEqualTo(TOWN2);
        assertThat(file.stage()).isEqualTo(Stage.TRANSFERRED);
        assertThat(Contest.of(file)).isEmpty();
    }

    @Test
    void the_holder_agrees_and_keeps_it() {
        contested();
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new AgreeCompetence(null, null));
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(Contest.of(file)).isEmpty();
    }

    @Test
    void nobody_agrees_for_the_other() {
        contested();
        refused(Why.ONLY_FOR_ITSELF, TOWN, "2026-03-11T01:00:00Z", new AgreeCompetence(TOWN2, "归他们"));
        refused(Why.NO_CONTEST, DEPARTMENT, "2026-03-11T01:00:00Z", new AgreeCompetence(null, null));
    }

    @Test
    void the_organ_over_both_for_review_decides() {
        contested();
        refused(
                Why.NOT_TO_DECIDE,
                COUNTY_GOVERNMENT,
                "2026-03-11T01:00:00Z",
                new DecideCompetence(TOWN2, "沟在其境", false, null));
        world.act(file, TOWN2, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        assertThat(lastFacts()).contains("\"judge\":\"990101-zf\"").contains("\"contest\":\"SUPERIOR\"");
        refused(Why.NOT_TO_DECIDE, TOWN2, "2026-03-12T01:00:00Z", new DecideCompetence(TOWN, "在其境", false, null));
        world.act(
                file, COUNTY_GOVERNMENT, "2026-03-12T01:00:00Z", new DecideCompetence(TOWN2, "沟的大部分在其境", false, null));
        assertThat(file.hold().office()).isEqualTo(TOWN2);
    }

    @Test
    void a_decision_for_the_holder_leaves_the_case_there() {
        contested();
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        world.act(file, COUNTY_GOVERNMENT, "2026-03-12T01:00:00Z", new DecideCompetence(TOWN, "先受理的办理", false, null));
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(Contest.of(file)).isEmpty();
    }

    @Test
    void without_an_organ_over_both_the_joint_conference_decides_with_minutes() {
        world.act(file, TOWN, "2026-03-10T01:00:00Z", new ContestCompetence(LAST_WORD, "应由总工会受理"));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        assertThat(lastFacts()).contains("\"contest\":\"CONFERENCE\"");
        assertThatThrownBy(() -> world.act(
                        file, COUNTY, "2026-03-12T01:00:00Z", new DecideCompetence(LAST_WORD, "属工会职责", false, null)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("conference")));
        world.act(file, COUNTY, "2026-03-12T01:00:00Z", new DecideCompetence(LAST_WORD, "属工会职责", true, "联席会议纪要第3号"));
        assertThat(file.hold().office()).isEqualTo(LAST_WORD);
    }

    @Test
    void no_appeal_is_found_to_be_a_villages() {
        refused(Why.NOT_CONTESTABLE, TOWN, "2026-03-10T01:00:00Z", new ContestCompetence(VILLAGE, "应由村里受理"));
        contested();
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        var minutes = new DecideCompetence(VILLAGE, "属村事", true, "联席会议纪要第3号");
        refused(Why.NOT_CONTESTABLE, COUNTY, "2026-03-12T01:00:00Z", minutes);
        assertThat(file.hold().office()).isEqualTo(TOWN);
    }

    @Test
    void what_an_organ_outside_decides_the_petition_office_enters_with_the_decision() {
        var other = world.registeredBy(CITYS_OWN, "2026-03-09T01:00:00Z");
        world.act(other, CITYS_OWN, "2026-03-10T01:00:00Z", new ContestCompetence(TOWN, "属地管理"));
        world.act(other, TOWN, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        assertThat(world.events(other)).last().satisfies(event -> assertThat(event.facts())
                .contains("\"judge\":\"9901-zf\""));
        assertThat(world.only(Scope.class, other))
                .extracting(Scope::office)
                .contains(PETITION_OFFICE)
                .doesNotContain(CITY);
        var bare = new DecideCompetence(TOWN, "属地", false, null);
        assertThatThrownBy(() -> world.act(other, PETITION_OFFICE, "2026-03-12T01:00:00Z", bare))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("minutes")));
        assertThatThrownBy(() -> world.act(other, COUNTY_GOVERNMENT, "2026-03-12T01:00:00Z", bare))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_TO_DECIDE));
        world.act(
                other, PETITION_OFFICE, "2026-03-12T01:00:00Z", new DecideCompetence(TOWN, "属地", false, "市政府指定受理函第7号"));
        assertThat(other.hold().office()).isEqualTo(TOWN);
    }

    @Test
    void a_conference_without_minutes_is_a_broken_field() {
        assertThatThrownBy(() -> CompetenceAct.DECIDE_COMPETENCE.deed(
                        new Given(java.util.Map.of("office", TOWN, "reason", "属地", "conference", "true"))))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("minutes")));
    }

    @Test
    void one_dispute_at_a_time_and_not_with_oneself() {
        refused(Why.NOT_CONTESTABLE, TOWN, "2026-03-10T01:00:00Z", new ContestCompetence(TOWN, "自己"));
        contested();
        refused(Why.ALREADY_CONTESTED, TOWN, "2026-03-11T01:00:00Z", new ContestCompetence(COUNTY, "再说"));
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new ElevateContest("协商不成"));
        refused(Why.ALREADY_ELEVATED, TOWN, "2026-03-12T01:00:00Z", new ElevateContest("再报"));
    }

    @Test
    void handing_the_case_on_otherwise_ends_the_dispute() {
        contested();
        world.act(file, TOWN, "2026-03-11T01:00:00Z", new Escalate("请县里办"));
        assertThat(Contest.of(file)).isEmpty();
    }

    /** Two organs dispute: the one that was sent the matter is done with it, the other begins its own notice that day. */
    @Test
    void the_periods_of_the_competent_organ_begin_with_the_decision() {
        var other = disputedBetweenOrgans();
        world.act(other, CITYS_OWN, "2026-03-16T01:00:00Z", new ElevateContest("协商不成"));
        var decided = new DecideCompetence(CITYS_OWN, "水务归其管", false, "市政府指定受理函第7号");
        world.act(other, PETITION_OFFICE, "2026-03-17T01:00:00Z", decided);
        assertThat(other.hold().office()).isEqualTo(CITYS_OWN);
        assertThat(Contest.of(other)).isEmpty();
        assertThat(notices(other)).hasSize(2);
        var first = notices(other).get(0);
        assertThat(first.end().as()).isEqualTo(Ending.LAPSED);
        assertThat(first.office()).isEqualTo(DEPARTMENT);
        var second = notices(other).get(1);
        assertThat(second.isOpen()).isTrue();
        assertThat(second.office()).isEqualTo(CITYS_OWN);
        assertThat(second.begin().day()).isEqualTo(LocalDate.parse("2026-03-17"));
    }

    @Test
    void what_is_decided_is_not_objected_to_and_shows_no_term_for_it() {
        var other = disputedBetweenOrgans();
        assertThat(objecting(other)).isEqualTo(1);
        world.act(other, CITYS_OWN, "2026-03-16T01:00:00Z", new AgreeCompetence(null, "由我局受理"));
        assertThat(notices(other)).hasSize(2);
        assertThat(objecting(other)).isZero();
    }

    @Test
    void whoever_holds_what_it_is_competent_for_goes_on_in_its_own_term() {
        var other = disputedBetweenOrgans();
        world.act(other, DEPARTMENT, "2026-03-16T01:00:00Z", new AgreeCompetence(null, null));
        assertThat(notices(other)).singleElement().satisfies(notice -> {
            assertThat(notice.isOpen()).isTrue();
            assertThat(notice.begin().day()).isEqualTo(LocalDate.parse("2026-03-10"));
        });
    }

    private CaseFile disputedBetweenOrgans() {
        var other = world.registeredBy(TOWN, "2026-03-09T01:00:00Z");
        world.act(other, TOWN, "2026-03-10T01:00:00Z", new Route(DEPARTMENT, null, null, false, "请办理"));
        world.act(other, DEPARTMENT, "2026-03-11T01:00:00Z", new ContestCompetence(CITYS_OWN, "水务归其管"));
        return other;
    }

    private List<Clock> notices(CaseFile other) {
        return world.only(Clock.class, other).stream()
                .filter(clock -> clock.rule().equals("CLK-NOTICE-REFERRED"))
                .toList();
    }

    private long objecting(CaseFile other) {
        return world.only(Clock.class, other).stream()
                .filter(clock -> clock.rule().equals("CLK-OBJECT") && clock.isOpen())
                .count();
    }

    private String lastFacts() {
        var events = world.events(file);
        return events.get(events.size() - 1).facts();
    }

    private void refused(Why why, String office, String at, Deed deed) {
        assertThatThrownBy(() -> world.act(file, office, at, deed))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
