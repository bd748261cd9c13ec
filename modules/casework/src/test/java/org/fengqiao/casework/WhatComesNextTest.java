package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.casework.CitizenReader.Further;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.review.ReviewLevel;
import org.junit.jupiter.api.Test;

class WhatComesNextTest {
    @Test
    void invitesARatingOnlyUntilThereIsOne() {
        assertThat(followed(Stage.DELIVERED, null).next()).isEqualTo("DELIVERED");
        assertThat(followed(Stage.DELIVERED, RatingLevel.SATISFIED).next()).isEqualTo("DELIVERED.rated");
        assertThat(followed(Stage.CLOSED, RatingLevel.SATISFIED).next()).isEqualTo("CLOSED");
    }

    @Test
    void tells_that_re_examination_follows_review_and_nothing_follows_that() {
        var recheck = new Further(ReviewLevel.RECHECK, "县人民政府", null, false, false);
        assertThat(followed(Stage.DELIVERED, null, recheck).next()).isEqualTo("DELIVERED.recheck");
        var over = new Further(null, null, null, false, true);
        assertThat(followed(Stage.CLOSED, null, over).next()).isEqualTo("FINAL");
    }

    private static Followed followed(Stage stage, RatingLevel rating) {
        return followed(stage, rating, Further.NOTHING);
    }

    /** What the stage alone does not say: another decides, or a spoken reply can still be had in writing. */
    @Test
    void who_decides_outside_and_the_written_answer_come_first() {
        var outside = followed(Stage.TRANSFERRED, null, Further.NOTHING, new Waiting("市人民政府", null));
        assertThat(outside.next()).isEqualTo("OUTSIDE");
        var spoken = followed(Stage.SETTLED, null, Further.NOTHING, new Waiting(null, LocalDate.EPOCH));
        assertThat(spoken.next()).isEqualTo("SETTLED.spoken");
        assertThat(spoken.waiting().isSpoken()).isTrue();
    }

    private static Followed followed(Stage stage, RatingLevel rating, Further further) {
        return followed(stage, rating, further, new Waiting(null, null));
    }

    private static Followed followed(Stage stage, RatingLevel rating, Further further, Waiting waiting) {
        return new Followed(
                "n",
                stage,
                "路灯",
                Instant.EPOCH,
                List.of(),
                "村中心",
                rating,
                rating == null,
                false,
                false,
                Set.of(),
                List.of(),
                further,
                waiting,
                List.of(),
                false,
                null);
    }
}
