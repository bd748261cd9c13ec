package org.fengqiao.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
    @Test
    void a_page_goes_on_where_it_was_written() {
        var due = Instant.parse("2026-03-02T01:00:00Z");
        assertThat(PageKey.read(PageKey.write(due, 7, true))).isEqualTo(new PageKey(due, 7L, true));
        assertThat(PageKey.read("never_7")).isEqualTo(new PageKey(null, 7L, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z_1",
                "-1000000000-01-01T00:00:00Z_1",
                "--1000000000-01-01T00:00:00Z_1",
                "+10000-01-01T00:00:00Z_1",
                "1899-12-31T00:00:00Z_1",
                "2026-03-02T01:00:00Z_99999999999999999999",
                "2026-03-02T01:00:00Z",
                "_",
                "x_1"
            })
    void what_no_page_wrote_is_refused_as_a_field(String after) {
        assertThatThrownBy(() -> PageKey.read(after)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.why())
                .isEqualTo(Why.FIELDS));
    }
}
