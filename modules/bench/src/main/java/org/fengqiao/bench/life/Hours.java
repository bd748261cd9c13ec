package org.fengqiao.bench.life;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.model.Moment;

/** The time inside one life: it begins on a Monday morning, and every act is an hour after the one before. */
final class Hours {
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    Moment now() {
        return new Moment(now);
    }

    Hours later() {
        now = now.plus(Duration.ofHours(1));
        return this;
    }
}
