package org.fengqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The expected values were computed apart, with Python's hashlib over the form described in Canonical. */
class EventHashTest {
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.456789Z");

    @Test
    void covers_every_field_in_a_fixed_order() {
        assertThat(EventHash.of(link(AT, "990101-2026-000001-7", "REGISTER", "990101100204", null)))
                .isEqualTo("6ffcd6cbb588cd0300e8898b3003147d7a3456d60dcdcc89d1a43ea1c8cfa92b");
    }

    @Test
    void knows_null_from_empty_and_moments_before_1970() {
        var link = new Link(
                "SHA-256",
                "990101",
                "桐溪-1",
                2,
                1,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                "NOTE",
                null,
                "",
                null,
                "{}",
                "ab",
                "00");
        assertThat(EventHash.of(link)).isEqualTo("c5f14072d44c965fb7e269fb998813ad2260b8df40bdbf2d424e941e047de133");
    }

    @Test
    void tells_fields_apart_wherever_their_border_lies() {
        assertThat(EventHash.of(link(AT, "1", "NOTE1", "0", null)))
                .isNotEqualTo(EventHash.of(link(AT, "1", "NOTE", "10", null)));
        assertThat(EventHash.of(link(AT, "1", "NOTE", null, "")))
                .isNotEqualTo(EventHash.of(link(AT, "1", "NOTE", "", null)));
    }

    @Test
    void ignores_what_a_database_would_cut_off_a_moment() {
        assertThat(EventHash.of(link(AT.plusNanos(999), "1", "NOTE", "0", null)))
                .isEqualTo(EventHash.of(link(AT, "1", "NOTE", "0", null)));
    }

    @Test
    void refuses_an_algorithm_it_cannot_compute_and_half_a_character() {
        var unknown = new Link("MD5", "c", "1", 1, 1, AT, "NOTE", null, null, null, "{}", null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> EventHash.of(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> EventHash.of(link(AT, "1", "\ud800", "0", null)));
    }

    @Test
    void commits_to_words_under_a_salt() {
        assertThat(Commitment.of("00ff", "邻里纠纷"))
                .isEqualTo("446deb0fbb05402cbbc1cf87f660f5dfe5f8d13de571533eb9834c584b3ee145");
        assertThat(Commitment.of("00fe", "邻里纠纷")).isNotEqualTo(Commitment.of("00ff", "邻里纠纷"));
    }

    private static Link link(Instant at, String number, String act, String office, String commitment) {
        var person = office == null || office.isEmpty() ? null : "42";
        return new Link(
                "SHA-256",
                "990101",
                number,
                1,
                1,
                at,
                act,
                office,
                person,
                "REGISTERED",
                "{\"category\":\"02\"}",
                commitment,
                null);
    }
}
