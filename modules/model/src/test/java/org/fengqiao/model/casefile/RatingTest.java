package org.fengqiao.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.model.casefile.World.VILLAGE;

import org.fengqiao.model.petition.PetitionAct;
import org.fengqiao.model.petition.Rate;
import org.fengqiao.model.petition.Settle;
import org.junit.jupiter.api.Test;

/** A citizen who is dissatisfied is heard by the office that holds the case: by its handlers and its head. */
class RatingTest {
    private final World world = new World();
    private final CaseFile file = world.registeredBy(VILLAGE, "2026-03-02T01:00:00Z");

    private void rated(RatingLevel level) {
        world.act(file, VILLAGE, "2026-03-03T01:00:00Z", new Settle(Outcome.FULFILLED, null, null, null, true));
        file.perform(new Rate(level, "柴草只清了一半", null), world.occasion(null, "2026-03-04T01:00:00Z"));
    }

    @Test
    void dissatisfaction_is_told_to_the_whole_office() {
        rated(RatingLevel.DISSATISFIED);
        assertThat(world.only(Notice.class, file)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(PetitionAct.RATE);
            assertThat(notice.office()).isEqualTo(VILLAGE);
            assertThat(notice.person()).isNull();
        });
    }

    @Test
    void content_is_only_written_down() {
        rated(RatingLevel.SATISFIED);
        assertThat(world.only(Notice.class, file)).isEmpty();
        assertThat(file.rating()).isEqualTo(RatingLevel.SATISFIED);
    }
}
