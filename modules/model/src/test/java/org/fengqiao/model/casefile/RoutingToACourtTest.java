package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.model.transfer.TransferWhy;
import org.junit.jupiter.api.Test;

/** A court is no administrative organ: an appeal lies there in no term of the petition rules (条例 arts 22, 31). */
class RoutingToACourtTest {
    private final World world = new World();
    private final Route toTheCourt = new Route(COURT, null, null, false, "转送");

    @Test
    void an_appeal_that_nobody_marked_does_not_go_there_whole() {
        var file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        assertThatThrownBy(() -> world.act(file, COUNTY, "2026-03-03T01:00:00Z", toTheCourt))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.why()).isEqualTo(TransferWhy.NO_ORGAN_UNLESS_MARKED);
                    assertThat(no.getMessage()).contains("县人民法院");
                });
        assertThat(file.hold().office()).isEqualTo(COUNTY);
    }

    @Test
    void the_police_are_an_organ_and_take_it() {
        var file = world.registeredBy(COUNTY, "2026-03-02T01:00:00Z");
        world.act(file, COUNTY, "2026-03-03T01:00:00Z", new Route(POLICE, null, null, false, "转送"));
        assertThat(file.hold().office()).isEqualTo(POLICE);
        assertThat(file.openClocks()).isNotEmpty();
    }

    @Test
    void a_quarrel_goes_there() {
        var file = world.disputeBefore(COUNTY, "2026-03-02T01:00:00Z");
        world.act(file, COUNTY, "2026-03-03T01:00:00Z", toTheCourt);
        assertThat(file.hold().office()).isEqualTo(COURT);
    }
}
