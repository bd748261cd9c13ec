package org.fengqiao.bench.life;

import java.time.Instant;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.rule.Rule;

/** A clock as the hand-written twin knows it by heart, worked out once. */
record PlainClock(int no, String name, Rule rule, int step, Clock clock) {
    /** The values of its row, in the order of the insert. */
    Object[] values(long id, String number, String owing, Instant at, int seq) {
        var due = clock.due();
        return new Object[] {
            id,
            no,
            ToldLife.COUNTY,
            number,
            rule.code(),
            step,
            clock.pack(),
            clock.packVersion(),
            rule.owner().name(),
            clock.isCitizens(),
            clock.isOptional(),
            owing,
            ToldLife.tier(owing),
            clock.term().length() + " " + clock.term().count(),
            PlainClocks.DAY,
            at,
            seq,
            due.day(),
            due.at(),
            due.rolledFrom(),
            due.warning(),
            due.isProvisional(),
            due.digest(),
            clock.nextAt(),
            clock.isLocal()
        };
    }
}
