package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.time.pack.Draft.Placed;
import org.fengqiao.time.rule.Validity;

/**
 * A published version ends what its pack said before: from the day it takes effect on, the earlier versions are in
 * force no more. They are kept as written all the same, because clocks were started under them.
 */
final class Succession {
    private Succession() {}

    /** What is in force of each, the files first, then in the order of publication; what was replaced has no rules. */
    static List<Draft> of(List<Draft> drafts, int files) {
        var all = new ArrayList<>(drafts.subList(0, files));
        for (var next : drafts.subList(files, drafts.size())) {
            all.replaceAll(earlier -> isSucceeded(earlier, next) ? until(earlier, next) : earlier);
            all.add(next);
        }
        return all;
    }

    private static boolean isSucceeded(Draft earlier, Draft next) {
        if (!earlier.pack().origin().pack().equals(next.pack().origin().pack())) {
            return false;
        }
        if (earlier.pack().isLocal() != next.pack().isLocal()
                || !earlier.pack().counties().equals(next.pack().counties())) {
            next.at()
                    .fault(
                            "scope",
                            "fault.pack.other-scope",
                            earlier.pack().origin().pack(),
                            earlier.at());
        }
        return true;
    }

    private static Draft until(Draft earlier, Draft next) {
        var last = next.pack().validity().from().minusDays(1);
        var rules = earlier.rules().stream()
                .flatMap(placed -> until(placed, last).stream())
                .toList();
        var pack = earlier.pack();
        var ended = ended(pack.validity(), last).map(pack::during).orElseGet(pack::choosingNothing);
        return new Draft(ended, earlier.at(), earlier.rules(), earlier.gaps()).with(rules);
    }

    private static Optional<Placed> until(Placed placed, LocalDate last) {
        var rule = placed.rule();
        return ended(rule.validity(), last).map(validity -> placed.with(rule.during(validity)));
    }

    private static Optional<Validity> ended(Validity validity, LocalDate last) {
        if (validity.from().isAfter(last)) {
            return Optional.empty();
        }
        boolean before = validity.to() != null && !validity.to().isAfter(last);
        return Optional.of(before ? validity : new Validity(validity.from(), last));
    }
}
