package org.fengqiao.time.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of legal time; they are the same for every reader, because a derivation is stored with its date. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.fengqiao.time.words", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("M月d日");

    private Words() {}

    public static String say(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT)
                .format(Stream.of(args).map(Words::text).toArray());
    }

    /** The name of a constant, e.g. of an owner or an occasion. */
    public static String name(Enum<?> constant) {
        return BUNDLE.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** 2025年9月26日（星期五） */
    public static String day(LocalDate day) {
        return DAY.format(day) + "（"
                + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE) + "）";
    }

    /** 2025年10月1日至10月8日 */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        return DAY.format(from) + "至" + (from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY).format(to);
    }

    private static Object text(Object arg) {
        return arg instanceof LocalDate day ? day(day) : String.valueOf(arg);
    }
}
