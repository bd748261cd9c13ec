package org.fengqiao.reports.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Reasons as handlers wrote them, made fit for print: one line each, without the numbers of people. */
public final class Reasons {
    /** Telephone and identity numbers; a date, an amount or a house number is shorter. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{7,}[Xx]?|1\\d{2}[ -]\\d{4}[ -]\\d{4}");

    private static final int LONGEST = 60;

    private Reasons() {}

    /** Null when nothing was written. */
    static String fit(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var line =
                PERSONAL_NUMBER.matcher(written.strip().replaceAll("\\s+", " ")).replaceAll("***");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Moves whose reasons read the same are one line, the most frequent first. */
    public static List<Move> merge(List<Move> moves) {
        var merged = new LinkedHashMap<Move, Long>();
        for (var move : moves) {
            merged.merge(counted(move, fit(move.reason()), 0), move.count(), Long::sum);
        }
        var lines = new ArrayList<Move>();
        merged.forEach((move, count) -> lines.add(counted(move, move.reason(), count)));
        lines.sort(Comparator.comparing(Move::direction)
                .thenComparing(Comparator.comparingLong(Move::count).reversed()));
        return lines;
    }

    private static Move counted(Move move, String reason, long count) {
        return new Move(move.direction(), move.from(), move.to(), reason, count);
    }
}
