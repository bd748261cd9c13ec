package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.COUNTY;
import static org.fengqiao.model.casefile.World.DEPARTMENT;
import static org.fengqiao.model.casefile.World.PETITION_OFFICE;
import static org.fengqiao.model.casefile.World.TOWN;
import static org.fengqiao.model.casefile.World.VILLAGE;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.SendDown;
import org.fengqiao.model.transfer.TransferWhy;
import org.fengqiao.model.transfer.Urge;
import org.junit.jupiter.api.Test;

/** What a petition office does with a matter that is another's to answer (条例 arts 22, 23 ¶3, 40). */
class UrgingTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");

    private void sent() {
        world.act(file, COUNTY, "2026-03-03T01:00:00Z", new Route(PETITION_OFFICE, null, null, false, "请转送"));
        world.act(file, PETITION_OFFICE, "2026-03-04T01:00:00Z", new Route(DEPARTMENT, null, null, false, "属你所职责"));
    }

    @Test
    void it_forwards_verifies_an_objection_and_urges() {
        sent();
        world.act(file, DEPARTMENT, "2026-03-05T01:00:00Z", new RaiseObjection("不属本所", null));
        world.act(file, PETITION_OFFICE, "2026-03-06T01:00:00Z", new DecideObjection(false, "属本所", null));
        int seen = file.version();
        world.act(file, PETITION_OFFICE, "2026-03-20T01:00:00Z", new Urge("请抓紧"));
        assertThat(file.hold().office()).isEqualTo(DEPARTMENT);
        assertThat(file.version()).isEqualTo(seen);
        assertThat(world.only(Notice.class, file))
                .last()
                .extracting(Notice::office)
                .isEqualTo(DEPARTMENT);
    }

    @Test
    void an_appeal_goes_down_to_a_village_in_parts_only() {
        var here = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");
        assertThatThrownBy(() -> world.act(here, TOWN, "2026-03-03T01:00:00Z", new SendDown(VILLAGE, "请就地化解")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.VILLAGE_TAKES_PARTS));
        world.act(here, TOWN, "2026-03-03T01:00:00Z", new Route(VILLAGE, "查看现场", null, false, null));
        assertThat(here.openParts()).extracting(Part::office).containsExactly(VILLAGE);
    }

    @Test
    void nobody_urges_their_own_office_and_a_department_urges_none() {
        assertThatThrownBy(() -> world.act(file, COUNTY, "2026-03-03T01:00:00Z", new Urge("请抓紧")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(TransferWhy.HELD_HERE));
        sent();
        assertThatThrownBy(() -> world.act(file, DEPARTMENT, "2026-03-20T01:00:00Z", new Urge("请抓紧")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.why()).isEqualTo(Why.NO_POWER));
    }
}
