package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.CitizenReader.Followed;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.junit.jupiter.api.Test;

class WhatComesNextTest {
    @Test
    void invitesARatingOnlyUntilThereIsOne() {
        assertThat(followed(Stage.DELIVERED, null).next()).isEqualTo("DELIVERED");
        assertThat(followed(Stage.DELIVERED, RatingLevel.SATISFIED).next()).isEqualTo("DELIVERED.rated");
        assertThat(followed(Stage.CLOSED, RatingLevel.SATISFIED).next()).isEqualTo("CLOSED");
    }

    private static Followed followed(Stage stage, RatingLevel rating) {
        return new Followed("n", stage, "路灯", Instant.EPOCH, List.of(), "村中心", rating, rating == null, false, List.of());
    }
}
