package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.model.casefile.World.*;

import java.time.Instant;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.transfer.DecideObjection;
import org.fengqiao.model.transfer.RaiseObjection;
import org.fengqiao.model.transfer.Receive;
import org.fengqiao.model.transfer.ReportBack;
import org.fengqiao.model.transfer.Route;
import org.junit.jupiter.api.Test;

class AssigningAPartTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(TOWN, "2026-03-02T01:00:00Z");

    private void whistle() {
        world.act(file, TOWN, "2026-03-02T02:00:00Z", Route.whistle(DEPARTMENT, "查明权属", (Instant) null));
    }

    @Test
    void leavesCustodyWithTheLeadChargedAsWaiting() {
        whistle();
        assertThat(file.hold().office()).isEqualTo(TOWN);
        assertThat(file.hold().ground()).isEqualTo(Ground.WAITING_OFFICE);
        assertThat(file.hold().awaited()).isEqualTo(DEPARTMENT);
    }

    @Test
    void endsTheWaitingWhenItIsReportedBack() {
        whistle();
        world.act(file, DEPARTMENT, "2026-03-03T02:00:00Z", new Receive(null));
        world.act(file, DEPARTMENT, "2026-03-04T02:00:00Z", new ReportBack("权属清楚", null));
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThat(world.spans(file))
                .extracting(Custody::ground)
                .containsExactly(Ground.HANDLING, Ground.WAITING_OFFICE);
        assertThat(world.spans(file).get(1).seconds()).isEqualTo(48 * 3600);
    }

    @Test
    void mayBeObjectedToAndThenComesBackOnceTheSenderAgrees() {
        whistle();
        world.act(file, DEPARTMENT, "2026-03-03T02:00:00Z", new RaiseObjection("不属本所职责", null));
        world.act(file, TOWN, "2026-03-04T02:00:00Z", new DecideObjection(true, "属实", null));
        assertThat(file.hold().ground()).isEqualTo(Ground.HANDLING);
        assertThatThrownBy(() -> world.act(file, DEPARTMENT, "2026-03-05T02:00:00Z", new ReportBack("迟到的反馈", null)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.why()).isEqualTo(Why.NO_ASSIGNMENT));
    }

    @Test
    void isReleasedWhenTheMatterIsSettledWithoutIt() {
        whistle();
        world.act(file, TOWN, "2026-03-03T02:00:00Z", agreed());
        assertThat(file.countOfOpenParts()).isZero();
        assertThat(world.only(Part.class, file)).singleElement().satisfies(a -> assertThat(a.isOpen())
                .isFalse());
    }
}
