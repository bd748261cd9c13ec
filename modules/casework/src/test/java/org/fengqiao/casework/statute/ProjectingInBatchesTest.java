package org.fengqiao.casework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.casework.Workplace;
import org.junit.jupiter.api.Test;

class ProjectingInBatchesTest {
    private final StatuteRoom room = new StatuteRoom();

    @Test
    void is_carried_on_where_it_broke_off() {
        for (int i = 0; i < 60; i++) {
            room.workplace.register(Workplace.VILLAGE, Workplace.dispute("第" + i + "件"));
        }
        long id = room.propose(room.stricter("open-clocks"));
        room.approve(id, room.colleague);
        room.in(em -> {
            room.proposals(em).publish(id, room.administrator, room.workplace.now());
            return null;
        });
        long projection =
                room.in(em -> new Projections(em).ofPack(id).orElseThrow().id());

        assertThat(room.batch(projection)).isTrue();
        assertThat(taken()).isEqualTo(50);
        assertThat(room.changes(id, true).done()).isFalse();

        room.project();
        assertThat(taken()).isEqualTo(60);
        assertThat(room.changes(id, true).done()).isTrue();
        assertThat(room.changes(id, true).total().touched()).isEqualTo(60);
        assertThat(room.texts("select cast(count(*) as text) from event where act = 'REPROJECT' group by case_id"))
                .hasSize(60)
                .containsOnly("1");

        room.rollBack(id);
        assertThat(taken()).isZero();
        java.util.List<Long> open = room.in(em -> new Projections(em).open());
        assertThat(open).isEmpty();
    }

    @Test
    void what_still_runs_is_stopped_when_the_version_is_taken_back() {
        for (int i = 0; i < 60; i++) {
            room.workplace.register(Workplace.VILLAGE, Workplace.dispute("第" + i + "件"));
        }
        long id = room.propose(room.stricter("open-clocks"));
        room.approve(id, room.colleague);
        room.in(em -> {
            room.proposals(em).publish(id, room.administrator, room.workplace.now());
            return null;
        });
        room.batch(room.in(em -> new Projections(em).ofPack(id).orElseThrow().id()));
        room.rollBack(id);
        assertThat(room.clocks("LOC-RESPONSE"))
                .extracting(StatuteRoom.Line::version)
                .containsOnly("2026.1");
    }

    private long taken() {
        return room.clocks("LOC-RESPONSE").stream()
                .filter(line -> line.version().startsWith("2027"))
                .count();
    }
}
