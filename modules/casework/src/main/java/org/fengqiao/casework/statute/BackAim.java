package org.fengqiao.casework.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Rule;

/**
 * The open clocks of a version that was taken back return to the version they had before; one that was started under
 * it goes to the version that is in force again for its day. {@code earlier} finds the version a clock had.
 */
record BackAim(PackVersion version, LegalTime legal, BiFunction<Long, Integer, Optional<String>> earlier)
        implements Aim {
    @Override
    public String condition() {
        return "c.pack = ? and c.pack_version = ?";
    }

    @Override
    public List<Object> parameters() {
        return List.of(version.pack(), version.version());
    }

    @Override
    public Optional<Way> way(Clock clock, long caseId) {
        return Optional.of(before(clock, caseId)
                .or(() -> legal.rule(clock.rule(), Aim.start(clock), clock.county()))
                .map(Way::by)
                .orElseGet(() -> Way.none(Kept.RULE_GONE)));
    }

    @Override
    public boolean touchesUnmoved() {
        return true;
    }

    private Optional<Rule> before(Clock clock, long caseId) {
        return earlier.apply(caseId, clock.no()).flatMap(old -> legal.packs()
                .asWritten(clock.rule(), version.pack(), old, Aim.start(clock), clock.county()));
    }
}
