package org.fengqiao.time.deadline;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.time.wording.Words;

/**
 * What the sentences of a derivation prove, whichever version of this software wrote them: every day and every count.
 * Citations stand in brackets and may be written out otherwise later; that a last day is made up was once left unsaid,
 * and so was what is only remarked about the law.
 */
final class Proof {
    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");
    private static final String MADE_UP =
            plain(Words.say("derive.worked", "", "", "")).replaceFirst("^[^，]*", "");

    private Proof() {}

    static boolean isSame(List<String> one, List<String> other) {
        return one.equals(other) || core(one).equals(core(other));
    }

    private static List<String> core(List<String> sentences) {
        return sentences.stream()
                .filter(each -> !Derivation.isRemark(each))
                .map(Proof::plain)
                .filter(each -> !each.endsWith(MADE_UP))
                .toList();
    }

    private static String plain(String sentence) {
        var said = sentence;
        for (var before = ""; !before.equals(said); ) {
            before = said;
            said = BRACKETS.matcher(said).replaceAll("");
        }
        return said;
    }
}
