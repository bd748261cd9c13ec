package org.fengqiao.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
    @Test
    void lets_through_exactly_what_is_allowed() throws IOException {
        assertThat(new LimitedStream(new ByteArrayInputStream(new byte[100]), 100).readAllBytes())
                .hasSize(100);
    }

    @Test
    void stops_at_the_first_byte_too_many() {
        var stream = new LimitedStream(new ByteArrayInputStream(new byte[101]), 100);
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(TooLarge.class);
    }

    @Test
    void counts_single_bytes_too() {
        var stream = new LimitedStream(new ByteArrayInputStream(new byte[2]), 1);
        assertThatThrownBy(() -> {
                    stream.read();
                    stream.read();
                })
                .isInstanceOf(TooLarge.class);
    }
}
