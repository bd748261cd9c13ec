package org.fengqiao.time.pack;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.time.pack.Draft.Placed;

/** On any day and in any county a code means one national rule and at most one local one. */
final class Overlaps {
    private Overlaps() {}

    static void check(List<Draft> drafts) {
        Map<String, Draft> versions = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var origin = draft.pack().origin();
            var same = versions.putIfAbsent(origin.pack() + " " + origin.version(), draft);
            if (same != null) {
                draft.at().fault("version", "fault.pack.twice", origin.pack(), origin.version(), same.at());
            }
            within(draft.rules());
            drafts.subList(0, i).stream()
                    .filter(each -> meet(each.pack(), draft.pack()))
                    .forEach(each ->
                            draft.rules().forEach(later -> each.rules().forEach(earlier -> compare(earlier, later))));
        }
    }

    private static void within(List<Placed> rules) {
        for (int i = 0; i < rules.size(); i++) {
            var later = rules.get(i);
            rules.subList(0, i).forEach(earlier -> compare(earlier, later));
        }
    }

    private static boolean meet(StatutePack one, StatutePack other) {
        return one.isLocal() == other.isLocal()
                && (!one.isLocal() || !Collections.disjoint(one.counties(), other.counties()));
    }

    private static void compare(Placed earlier, Placed later) {
        if (earlier.rule().code().equals(later.rule().code())
                && earlier.rule().validity().overlaps(later.rule().validity())) {
            later.at().fault("code", "fault.pack.overlap", earlier.at());
        }
    }
}
