package org.fengqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LineTest {
    private final Line line = Line.perName(Duration.ZERO);

    @Test
    void of_one_name_there_is_one_at_a_time() {
        assertThat(line.take("a", () -> line.take("a", () -> "second").orElse("none")))
                .contains("none");
    }

    @Test
    void another_name_does_not_wait() {
        assertThat(line.take("a", () -> line.take("b", () -> "second").orElse("none")))
                .contains("second");
    }

    @Test
    void a_place_is_free_again_also_after_a_failure() {
        assertThatThrownBy(() -> line.take("a", () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(line.take("a", () -> "next")).contains("next");
    }

    @Test
    void as_many_as_are_allowed_go_at_once() {
        var two = Line.forAll(2, Duration.ZERO);
        assertThat(two.take(
                        "", () -> two.take("", () -> two.take("", () -> "third").orElse("none"))
                                .orElseThrow()))
                .contains("none");
    }
}
