package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.*;

import org.fengqiao.model.intake.Remark;
import org.fengqiao.model.transfer.Escalate;
import org.junit.jupiter.api.Test;

class ChainOfEventsTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");

    @Test
    void hangsEachEventOnTheOneBefore() {
        world.act(file, VILLAGE, "2026-03-02T02:00:00Z", new Remark("到现场看过", false));
        world.act(file, VILLAGE, "2026-03-02T03:00:00Z", agreed());
        var events = world.events(file);
        assertThat(events.get(0).previous()).isNull();
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).previous()).isEqualTo(events.get(i - 1).hash());
            assertThat(events.get(i).seq()).isEqualTo(i + 1);
        }
        assertThat(file.lastHash()).isEqualTo(events.get(2).hash());
    }

    @Test
    void keepsPersonalWordsOutOfWhatIsHashedInTheClear() {
        world.act(file, VILLAGE, "2026-03-02T02:00:00Z", new Remark("陈桂英家的电话打不通", false));
        assertThat(world.events(file).get(1).facts()).doesNotContain("陈桂英");
        assertThat(world.events(file).get(1).words()).contains("陈桂英");
    }

    @Test
    void neverGoesBackInTimeEvenWhenTheClockDoes() {
        world.act(file, VILLAGE, "2026-03-01T01:00:00Z", new Remark("时钟被拨回", false));
        var events = world.events(file);
        assertThat(events.get(1).at()).isAfter(events.get(0).at());
    }

    @Test
    void leavesTheVersionAloneForARemarkAndRaisesItForAnAct() {
        world.act(file, VILLAGE, "2026-03-02T02:00:00Z", new Remark("记一笔", false));
        assertThat(file.version()).isZero();
        world.act(file, VILLAGE, "2026-03-02T03:00:00Z", new Escalate("办不了"));
        assertThat(file.version()).isEqualTo(1);
    }
}
