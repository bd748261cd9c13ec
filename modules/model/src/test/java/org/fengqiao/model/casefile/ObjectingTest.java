package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.COUNTY;
import static org.fengqiao.model.casefile.World.DEPARTMENT;
import static org.fengqiao.model.casefile.World.TOWN;
import static org.fengqiao.model.casefile.World.TOWN2;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Reason;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;
import org.fengqiao.model.transfer.TransferAct;
import org.fengqiao.model.transfer.TransferWhy;
import org.junit.jupiter.api.Test;

/** An objection is checked, answered with reasons, and over with that (条例 art. 23 ¶3). */
class ObjectingTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");

    @Test
    void a_chain_of_three_objections_ends_with_the_third() {
        sendDown(TOWN, "2026-03-03T01:00:00Z");
        object(TOWN, "2026-03-04T01:00:00Z");
        decide(true, "2026-03-05T01:00:00Z");
        assertThat(file.hold().office()).isEqualTo(COUNTY);
        sendDown(TOWN2, "2026-03-06T01:00:00Z");
        object(TOWN2, "2026-03-09T01:00:00Z");
        decide(true, "2026-03-10T01:00:00Z");
        sendDown(TOWN, "2026-03-11T01:00:00Z");
        object(TOWN, "2026-03-12T01:00:00Z");
        decide(false, "2026-03-13T01:00:00Z");
        assertThat(file.hold().office()).isEqualTo(TOWN);
        refused(TransferWhy.OBJECTION_REJECTED, () -> object(TOWN, "2026-03-16T01:00:00Z"));
        assertThat(world.only(Notice.class, file))
                .filteredOn(notice -> notice.kind() == TransferAct.DECIDE_OBJECTION)
                .extracting(Notice::office)
                .contains(TOWN, TOWN2)
                .endsWith(TOWN);
    }

    @Test
    void what_is_sent_once_more_can_be_objected_to_once_more() {
        sendDown(TOWN, "2026-03-03T01:00:00Z");
        object(TOWN, "2026-03-04T01:00:00Z");
        decide(false, "2026-03-05T01:00:00Z");
        refused(TransferWhy.OBJECTION_REJECTED, () -> object(TOWN, "2026-03-06T01:00:00Z"));
        world.act(file, TOWN, "2026-03-06T02:00:00Z", new org.fengqiao.model.transfer.Escalate("县里协调"));
        sendDown(TOWN, "2026-03-09T01:00:00Z");
        object(TOWN, "2026-03-10T01:00:00Z");
        assertThat(file.isObjectedTowards(world.officer(COUNTY).office())).isTrue();
    }

    @Test
    void in_the_last_of_five_working_days_it_is_in_time_and_after_it_late_but_taken_in() {
        sendDown(TOWN, "2026-03-03T01:00:00Z");
        object(TOWN, "2026-03-10T01:00:00Z");
        assertThat(lastFacts()).doesNotContain("late");
        decide(true, "2026-03-11T01:00:00Z");
        sendDown(TOWN2, "2026-03-12T01:00:00Z");
        object(TOWN2, "2026-03-20T01:00:00Z");
        assertThat(lastFacts()).contains("\"late\":true");
        assertThat(file.isObjectedTowards(world.officer(COUNTY).office())).isTrue();
    }

    @Test
    void a_rejection_needs_its_reason_and_an_agreement_does_not() {
        assertThatThrownBy(() -> TransferAct.DECIDE_OBJECTION.deed(new Given(Map.of("agreed", "false"))))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.faults())
                        .extracting(FieldFault::field)
                        .containsExactly("reason"));
        assertThat(TransferAct.DECIDE_OBJECTION.deed(new Given(Map.of("agreed", "true"))))
                .isEqualTo(new DecideObjection(true, null, null));
    }

    @Test
    void on_one_of_several_parts_it_is_rejected_for_that_part_alone() {
        var town = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        for (var task : new String[] {"查权属", "查界址"}) {
            world.act(town, TOWN, "2026-03-02T02:00:00Z", Route.whistle(DEPARTMENT, task, (java.time.Instant) null));
        }
        world.act(town, DEPARTMENT, "2026-03-03T01:00:00Z", new RaiseObjection("不属本所职责", 1));
        world.act(town, TOWN, "2026-03-04T01:00:00Z", new DecideObjection(false, "属其职责", 1));
        refused(
                TransferWhy.OBJECTION_REJECTED,
                () -> world.act(town, DEPARTMENT, "2026-03-05T01:00:00Z", new RaiseObjection("还是不属", 1)));
        world.act(town, DEPARTMENT, "2026-03-05T02:00:00Z", new RaiseObjection("界址不属本所", 2));
        refused(
                Why.NO_ASSIGNMENT,
                () -> world.act(town, TOWN, "2026-03-06T01:00:00Z", new DecideObjection(true, null, 1)));
    }

    private void sendDown(String office, String at) {
        world.act(file, COUNTY, at, new SendDown(office, "属地办理"));
    }

    private void object(String office, String at) {
        world.act(file, office, at, new RaiseObjection("不属本地职权", null));
    }

    private void decide(boolean agreed, String at) {
        world.act(file, COUNTY, at, new DecideObjection(agreed, agreed ? null : "属其职权", null));
    }

    private String lastFacts() {
        var events = world.events(file);
        return events.get(events.size() - 1).facts();
    }

    private static void refused(Reason why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(why));
    }
}
