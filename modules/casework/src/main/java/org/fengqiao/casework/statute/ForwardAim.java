package org.fengqiao.casework.statute;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Rule;

/** The open clocks of a pack go over to a new version of it, where that says something else than theirs. */
record ForwardAim(PackVersion version, LegalTime legal) implements Aim {
    @Override
    public String condition() {
        return "c.pack = ? and c.pack_version <> ?";
    }

    @Override
    public List<Object> parameters() {
        return List.of(version.pack(), version.version());
    }

    @Override
    public Optional<Way> way(Clock clock, long caseId) {
        var next = legal.packs()
                .asWritten(clock.rule(), version.pack(), version.version(), Aim.start(clock), clock.county());
        if (next.isEmpty()) {
            return Optional.of(Way.none(Kept.RULE_GONE));
        }
        boolean same =
                Aim.own(clock, legal).filter(own -> isSame(own, next.get())).isPresent();
        return same ? Optional.empty() : next.map(Way::by);
    }

    @Override
    public boolean touchesUnmoved() {
        return true;
    }

    /** The same rule, whichever version it stands in and from when to when that is in force. */
    static boolean isSame(Rule one, Rule other) {
        return one.owner() == other.owner()
                && one.reach().equals(other.reach())
                && one.course().equals(other.course())
                && one.leeway().equals(other.leeway())
                && one.basis().equals(other.basis())
                && one.name().equals(other.name());
    }
}
