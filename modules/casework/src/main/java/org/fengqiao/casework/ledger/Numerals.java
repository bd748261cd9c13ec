package org.fengqiao.casework.ledger;

import java.util.OptionalInt;

/** Chinese numerals as they stand in ledgers, from 一 to 九百九十九 and digit by digit as in 二〇二五. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    static boolean isNumeral(char c) {
        return DIGITS.indexOf(plain(c)) >= 0 || c == '十' || c == '百';
    }

    static OptionalInt read(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 6 || !numeral.chars().allMatch(c -> isNumeral((char) c))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(numeral.contains("十") || numeral.contains("百") ? counted(numeral) : spelled(numeral));
    }

    private static int counted(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.toCharArray()) {
            if (c == '百' || c == '十') {
                sum += Math.max(digit, 1) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(plain(c));
            }
        }
        return sum + digit;
    }

    private static int spelled(String numeral) {
        int number = 0;
        for (char c : numeral.toCharArray()) {
            number = number * 10 + DIGITS.indexOf(plain(c));
        }
        return number;
    }

    private static char plain(char c) {
        return switch (c) {
            case '零', '○', 'O', '0' -> '〇';
            case '两' -> '二';
            case '元' -> '一';
            default -> c;
        };
    }

    private Numerals() {}
}
