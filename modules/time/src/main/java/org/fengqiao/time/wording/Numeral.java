package org.fengqiao.time.wording;

/** Writes a number below a thousand as statutes number their articles: 二十三, 一百零一. */
public final class Numeral {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numeral() {}

    public static String of(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("no article " + number);
        }
        return number < 20 ? small(number) : hundreds(number / 100, number % 100);
    }

    private static String small(int number) {
        return number < 10 ? DIGITS[number] : "十" + units(number % 10);
    }

    private static String hundreds(int hundreds, int rest) {
        if (hundreds == 0) {
            return DIGITS[rest / 10] + "十" + units(rest % 10);
        }
        var head = DIGITS[hundreds] + "百";
        if (rest == 0) {
            return head;
        }
        return head + (rest < 10 ? "零" + DIGITS[rest] : DIGITS[rest / 10] + "十" + units(rest % 10));
    }

    private static String units(int digit) {
        return digit == 0 ? "" : DIGITS[digit];
    }
}
