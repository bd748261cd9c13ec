package org.fengqiao.casework.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes days into an iCalendar file (RFC 5545): escaped, folded at 75 octets, ended by CR and LF. */
public final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    public ICalendar(String name, Instant at) {
        stamp = STAMP.format(at.atOffset(ZoneOffset.UTC));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Fengqiao//Due days//ZH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("X-WR-TIMEZONE:Asia/Shanghai");
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line("X-PUBLISHED-TTL:PT1H");
    }

    /** A whole day that keeps nobody busy; one that is not certain yet is tentative. */
    public ICalendar day(String uid, LocalDate day, String summary, boolean tentative) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("STATUS:" + (tentative ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    public String end() {
        return text + "END:VCALENDAR\r\n";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No character is torn apart where a line goes on; the blank that begins the next one counts as an octet. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            var character = Character.toString(content.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
            i += character.length();
        }
        text.append("\r\n");
    }
}
