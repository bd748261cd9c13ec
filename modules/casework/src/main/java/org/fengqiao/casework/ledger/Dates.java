package org.fengqiao.casework.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates in every form people write them, year first. What is not surely a day of the calendar is not guessed: neither
 * a year of two digits nor 8/7/2025, which is read differently by different people.
 */
final class Dates {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private static final String TIME =
            "(?:[T\\s]*(?:\\(?(?:星期|周)[一二三四五六日天]\\)?)?\\s*(?:上午|下午|AM|PM)?\\s*\\d{1,2}\\s*[:时点]\\s*(?:\\d{1,2}\\s*(?:[:分]\\s*"
                    + "(?:\\d{1,2}(?:\\.\\d+)?\\s*秒?)?)?)?\\s*(?:AM|PM|Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String WEEKDAY = "(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?)?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年\\\\、]\\s*(\\d{1,2})\\s*[-/.月\\\\、]\\s*(\\d{1,2})\\s*[日号]?\\.?" + WEEKDAY + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern CHINESE =
            Pattern.compile("([〇零○O0一二三四五六七八九]{4})年([元一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");

    /**
     * Day 0 of Excel's count. Excel believes in a 29 February 1900, so that from March 1900 on its numbers are one too
     * high for a count from 1 January; a number of five digits is always later than that.
     */
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    static Optional<LocalDate> read(String cell) {
        var text = Text.clean(Text.halfWidth(cell));
        var written = WRITTEN.matcher(text);
        if (written.matches()) {
            return day(written);
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact);
        }
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return plausible(EXCEL_DAY_ZERO.plusDays(Integer.parseInt(serial.group(1))));
        }
        var chinese = CHINESE.matcher(Text.squeezed(cell));
        return chinese.matches() ? chineseDay(chinese) : Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult parts) {
        return day(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    private static Optional<LocalDate> chineseDay(MatchResult parts) {
        return day(
                Numerals.read(parts.group(1)).orElse(0),
                Numerals.read(parts.group(2)).orElse(0),
                Numerals.read(parts.group(3)).orElse(0));
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return plausible(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plausible(LocalDate day) {
        return Optional.of(day).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    }

    private Dates() {}
}
