package org.fengqiao.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of what stands as one short text, {@code rule=CLK-ROUTE due=2026-03-17}: names and values between spaces. A name
 * without a value takes the value away. The event's own moment and its day are written {@code now} and {@code today}.
 */
public final class Pairs {
    private static final int MILLION = 1_000_000;
    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Shanghai");
    private static final String NOW = "now";
    private static final String TODAY = "today";

    private Pairs() {}

    /** The fields as one text, in the order of their names. */
    public static String write(Map<String, String> fields, Instant at) {
        var now = text(at);
        var today = day(at);
        var text = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            text.append(text.isEmpty() ? "" : " ").append(name).append('=');
            if (value != null) {
                text.append(value.equals(now) ? NOW : value.equals(today) ? TODAY : escaped(value));
            }
        });
        return text.toString();
    }

    /** The fields of a text; an empty value is one that was taken away. */
    public static Map<String, String> read(String text, Instant at) {
        var fields = new TreeMap<String, String>();
        for (var pair : text.isEmpty() ? new String[0] : text.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not a name with its value: " + pair);
            }
            fields.put(pair.substring(0, equals), value(pair.substring(equals + 1), at));
        }
        return fields;
    }

    private static String value(String written, Instant at) {
        return switch (written) {
            case NOW -> text(at);
            case TODAY -> day(at);
            default -> written.replace("%20", " ")
                    .replace("%3D", "=")
                    .replace("%3B", ";")
                    .replace("%25", "%");
        };
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace(" ", "%20").replace("=", "%3D").replace(";", "%3B");
    }

    /** A moment as rows write it: to the microsecond, in UTC. */
    public static String text(Instant at) {
        if (at == null) {
            return null;
        }
        // By hand: a ledger brings a million of them, and a formatter costs ten times as much.
        var utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.UTC);
        return utc.toLocalDate() + "T" + digits(100 + utc.getHour()) + ":" + digits(100 + utc.getMinute()) + ":"
                + digits(100 + utc.getSecond()) + "." + digits(MILLION + at.getNano() / 1000) + "Z";
    }

    /** The digits after the leading one. */
    private static String digits(int number) {
        return Integer.toString(number).substring(1);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, OFFICIAL).toString();
    }
}
