package org.fengqiao.casework.administration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.model.FieldFault;

/** Which passwords are refused: too short, what everybody tries first, what belongs to the person, and mere patterns. */
public final class PasswordRules {
    public static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 5;
    /** A run so long, such as 12345678 or abcdefgh, makes up most of a password that is hardly longer. */
    private static final int LONGEST_RUN = 6;

    private static final String[] KEYS = {
        "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"
    };
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** What is wrong with a password of somebody, as a fault of the field; {@code own} may hold nulls. */
    public static Optional<FieldFault> fault(String password, String... own) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(new FieldFault("password", "password", SHORTEST));
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (isCommon(plain)) {
            return Optional.of(new FieldFault("password", "password-common"));
        }
        if (Arrays.stream(own).anyMatch(word -> isIn(word, plain))) {
            return Optional.of(new FieldFault("password", "password-own"));
        }
        return isPattern(plain) ? Optional.of(new FieldFault("password", "password-pattern")) : Optional.empty();
    }

    /** The word everybody uses is no better with a year or an exclamation mark behind it. */
    private static boolean isCommon(String plain) {
        var letters = plain.replaceAll("[^a-z0-9]", "");
        var bare = letters.replaceAll("^\\d+|\\d+$", "");
        var spelled = bare.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's');
        return COMMON.contains(letters) || COMMON.contains(bare) || COMMON.contains(spelled);
    }

    private static boolean isIn(String word, String plain) {
        return word != null && word.length() >= 2 && plain.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPattern(String plain) {
        return plain.chars().distinct().count() < FEWEST_CHARACTERS
                || plain.length() - longestRun(plain) < SHORTEST - LONGEST_RUN && longestRun(plain) >= LONGEST_RUN;
    }

    /** The longest piece of keys that lie in a row, forwards or backwards. */
    private static int longestRun(String plain) {
        int longest = 1;
        int run = 1;
        int before = 0;
        for (int i = 1; i < plain.length(); i++) {
            int step = step(plain.charAt(i - 1), plain.charAt(i));
            run = step == 0 ? 1 : step == before ? run + 1 : 2;
            before = step;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int step(char one, char next) {
        for (var keys : KEYS) {
            int here = keys.indexOf(one);
            int there = keys.indexOf(next);
            if (here >= 0 && there >= 0 && Math.abs(there - here) == 1) {
                return there - here;
            }
        }
        return 0;
    }

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
