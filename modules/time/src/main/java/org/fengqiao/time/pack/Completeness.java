package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.time.pack.Draft.Placed;
import org.fengqiao.time.wording.Words;

/**
 * From its first version on a rule has a version every day, or a pack says why not. A county may end its own rule: the
 * law, if there is one, holds again.
 */
final class Completeness {
    private final List<Gap> gaps;

    private Completeness(List<Gap> gaps) {
        this.gaps = gaps;
    }

    static void check(List<Draft> drafts) {
        var complete = new Completeness(
                drafts.stream().flatMap(draft -> draft.gaps().stream()).toList());
        versions(drafts).values().forEach(complete::follow);
    }

    /** The versions of each rule: the country's, and those of one county or another. */
    private static Map<String, List<Placed>> versions(List<Draft> drafts) {
        Map<String, List<Placed>> versions = new LinkedHashMap<>();
        for (var draft : drafts) {
            var counties = draft.pack().isLocal() ? draft.pack().counties() : List.of("");
            for (var county : counties) {
                draft.rules().forEach(placed -> versions.computeIfAbsent(
                                county + " " + placed.rule().code(), any -> new ArrayList<>())
                        .add(placed));
            }
        }
        return versions;
    }

    private void follow(List<Placed> versions) {
        var inOrder = versions.stream()
                .sorted(Comparator.comparing(each -> each.rule().validity().from()))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            var to = inOrder.get(i).rule().validity().to();
            boolean last = i == inOrder.size() - 1;
            if (to != null && !(last && inOrder.get(i).rule().origin().local())) {
                var next = last ? null : inOrder.get(i + 1).rule().validity().from();
                between(inOrder.get(i), to.plusDays(1), next == null ? null : next.minusDays(1));
            }
        }
    }

    private void between(Placed earlier, LocalDate from, LocalDate to) {
        boolean none = to != null && to.isBefore(from);
        var code = earlier.rule().code();
        boolean declared = gaps.stream().anyMatch(gap -> gap.rule().equals(code) && gap.covers(from, to));
        if (!none && !declared) {
            earlier.at().fault("effective", "fault.pack.gap", code, days(from, to));
        }
    }

    private static String days(LocalDate from, LocalDate to) {
        return to == null ? Words.say("gap.open", from) : Words.range(from, to);
    }
}
