package org.fengqiao.simulator;

import java.util.HashMap;

/** Invented people: phones begin with 12 and belong to nobody, identity numbers fail their own check digit. */
final class InventedNames {
    private InventedNames() {}

    static String person(Dice dice) {
        var known = new HashMap<String, String>();
        return Phrases.all().say("surname", known, dice) + Phrases.all().say("given", known, dice);
    }

    static String phone(Dice dice) {
        return "12%09d".formatted(dice.between(0, 999_999_999));
    }

    static String idNumber(Dice dice) {
        var digits = "990101%d%02d%02d%03d"
                .formatted(dice.between(1942, 2003), dice.between(1, 12), dice.between(1, 28), dice.between(1, 999));
        int remainder = 0;
        for (char digit : digits.toCharArray()) {
            remainder = (remainder * 2 + digit - '0') % 11;
        }
        // GB 11643 wants the whole to leave 1; one more than the right digit never does.
        int right = (12 - remainder * 2 % 11) % 11;
        return digits + (right + 1) % 10;
    }
}
