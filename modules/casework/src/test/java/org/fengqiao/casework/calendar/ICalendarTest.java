package org.fengqiao.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void a_day_is_a_whole_day_that_ends_where_the_next_begins() {
        assertThat(new ICalendar("城关镇", AT)
                        .day("a-1@fengqiao", DAY, "办理", false)
                        .end())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("BEGIN:VEVENT\r\nUID:a-1@fengqiao\r\nDTSTAMP:20260302T010203Z\r\n"
                        + "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
                        + "SUMMARY:办理\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void a_day_that_is_not_certain_yet_is_tentative() {
        assertThat(new ICalendar("城关镇", AT).day("a", DAY, "办理", true).end()).contains("STATUS:TENTATIVE");
    }

    @Test
    void what_would_break_a_line_is_escaped() {
        assertThat(new ICalendar("甲;乙", AT)
                        .day("a", DAY, "一\\二,三;四\r\n五\u0007\nBEGIN:VEVENT", false)
                        .end())
                .contains("X-WR-CALNAME:甲\\;乙\r\n")
                .contains("SUMMARY:一\\\\二\\,三\\;四\\n五\\nBEGIN:VEVENT\r\n");
    }

    @Test
    void a_long_line_goes_on_after_seventy_five_octets_and_tears_no_character() {
        var long_ = "限期办理𠮷".repeat(30);
        var written = new ICalendar("城关镇", AT).day("a", DAY, long_, false).end();
        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(written).doesNotContain("�");
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + long_ + "\r\n");
    }
}
