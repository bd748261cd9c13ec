package org.fengqiao.time.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of legal time; they are the same for every reader, because a derivation is stored with its date. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.fengqiao.time.words", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("M月d日");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Words() {}

    /** Fills {0} to {9} in; faster than MessageFormat, and words from outside cannot break it. */
    public static String say(String key, Object... args) {
        var pattern = BUNDLE.getString(key);
        var said = new StringBuilder(pattern.length() + 64);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            said.append(pattern, from, at).append(text(args[pattern.charAt(at + 1) - '0']));
            from = at + 3;
        }
        return said.append(pattern, from, pattern.length()).toString();
    }

    /** The name of a constant, e.g. of an owner or an occasion. */
    public static String name(Enum<?> constant) {
        return BUNDLE.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Words that are there or not. */
    public static Optional<String> find(String key) {
        return BUNDLE.containsKey(key) ? Optional.of(BUNDLE.getString(key)) : Optional.empty();
    }

    /** 2025年9月26日（星期五） */
    public static String day(LocalDate day) {
        return date(day) + "（星期" + "一二三四五六日".charAt(day.getDayOfWeek().ordinal()) + "）";
    }

    /** 2025年9月26日（星期五）15:00; the end of a day is its 24:00. */
    public static String time(LocalDateTime local) {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(local.toLocalDate().minusDays(1)) + "24:00"
                : day(local.toLocalDate()) + MINUTE.format(local);
    }

    /** 2025年10月1日至10月8日 */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        return date(from) + "至" + (from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY).format(to);
    }

    // By hand: every sentence of a derivation has a date, and a formatter costs several times as much.
    private static String date(LocalDate day) {
        int year = day.getYear();
        return year < 1000 || year > 9999
                ? DAY.format(day)
                : year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String text(Object arg) {
        return arg instanceof LocalDate day ? day(day) : String.valueOf(arg);
    }
}
