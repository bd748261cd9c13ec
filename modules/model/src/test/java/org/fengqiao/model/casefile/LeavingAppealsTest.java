package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.intake.Classify;
import org.fengqiao.model.petition.Accept;
import org.fengqiao.model.petition.MakeAppeal;
import org.fengqiao.model.petition.ReplyForm;
import org.fengqiao.model.petition.ReplyOnTheSpot;
import org.fengqiao.model.petition.Simplify;
import org.fengqiao.model.transfer.Escalate;
import org.junit.jupiter.api.Test;

/** An appeal is not made something else to be rid of its periods, and its citizen can insist that it is one. */
class LeavingAppealsTest {
    private static final Classify QUARREL = new Classify(Purpose.DISPUTE, null, null, "邻里之争");

    private final World world = new World();

    @Test
    void what_was_accepted_as_an_appeal_ends_as_one() {
        var file = world.registeredBy(World.TOWN, "2026-03-02T01:00:00Z");
        world.act(file, World.TOWN, "2026-03-03T01:00:00Z", new Accept(null));
        refused(Why.ACCEPTED_AS_APPEAL, () -> world.act(file, World.TOWN, "2026-03-04T01:00:00Z", QUARREL));
    }

    @Test
    void it_takes_a_reason() {
        var file = world.registeredBy(World.TOWN, "2026-03-02T01:00:00Z");
        var without = new Classify(Purpose.DISPUTE, null, null, null);
        refused(Why.FIELDS, () -> world.act(file, World.TOWN, "2026-03-04T01:00:00Z", without));
    }

    @Test
    void whoever_is_late_does_not_say_that_the_period_never_bound_them_but_the_centre_above_does() {
        var own = world.registeredBy(World.TOWN, "2026-03-02T01:00:00Z");
        refused(Why.OWES_OVERDUE, () -> world.act(own, World.TOWN, "2026-04-04T01:00:00Z", QUARREL));
        var file = world.registeredBy(World.TOWN, "2026-03-02T01:00:00Z");
        world.act(file, World.TOWN, "2026-04-05T01:00:00Z", new Escalate("登记错了目的"));
        world.act(file, World.COUNTY, "2026-04-06T01:00:00Z", QUARREL);
        assertThat(file.openClocks()).extracting(Clock::rule).doesNotContain("CLK-NOTICE-DIRECT");
    }

    @Test
    void its_citizen_insists_that_it_is_one_also_when_it_was_settled_as_a_quarrel() {
        var file = world.registeredBy(World.TOWN, "2026-03-02T01:00:00Z");
        world.act(file, World.TOWN, "2026-03-03T01:00:00Z", QUARREL);
        assertThat(file.wasAppeal()).isTrue();
        file.perform(new MakeAppeal("我反映的是镇里的决定"), world.occasion(null, "2026-03-04T01:00:00Z"));
        assertThat(file.purpose()).isEqualTo(Purpose.APPEAL);
        assertThat(file.openClocks()).extracting(Clock::rule).contains("CLK-NOTICE-DIRECT");
    }

    @Test
    void only_an_organ_ends_an_appeal_by_a_spoken_reply() {
        var file = world.registeredBy(World.PETITION_OFFICE, "2026-03-02T01:00:00Z");
        world.act(file, World.PETITION_OFFICE, "2026-03-02T03:00:00Z", new Simplify("简单"));
        var reply = new ReplyOnTheSpot(Outcome.EXPLAINED, ReplyForm.ORAL, "已讲清", true);
        refused(Why.ROUTE_TO_ORGAN, () -> world.act(file, World.PETITION_OFFICE, "2026-03-02T04:00:00Z", reply));
    }

    private static void refused(Why why, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }
}
