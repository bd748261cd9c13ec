package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    private static Followed followed(Stage stage, RatingLevel rating, Further further) {
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
                List.of(),
                false,
                null);
    }
}
