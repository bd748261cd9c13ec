package org.fengqiao.model.casefile;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Cuts text into the two-character grams (for Chinese) and words (for the rest) by which it is found again. */
public final class Grams {
    private static final int LONGEST_WORD = 40;
    private static final int MOST = 4000;

    private Grams() {}

    public static Set<String> of(String... texts) {
        var grams = new LinkedHashSet<String>();
        for (var text : texts) {
            if (text != null) {
                collect(text.toLowerCase(Locale.ROOT), grams);
            }
        }
        return grams;
    }

    private static void collect(String text, Set<String> grams) {
        int i = 0;
        while (i < text.length() && grams.size() < MOST) {
            int end = endOfRun(text, i);
            if (end == i) {
                i++;
                continue;
            }
            cut(text.substring(i, end), grams);
            i = end;
        }
    }

    private static void cut(String run, Set<String> grams) {
        if (!isChinese(run.charAt(0))) {
            grams.add(run.length() > LONGEST_WORD ? run.substring(0, LONGEST_WORD) : run);
            return;
        }
        for (int i = 0; i + 1 < run.length(); i++) {
            grams.add(run.substring(i, i + 2));
        }
        if (run.length() == 1) {
            grams.add(run);
        }
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && isChinese(text.charAt(end)) == isChinese(text.charAt(start))) {
            end++;
        }
        return end;
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c);
    }
}
