package org.fengqiao.casework;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import org.fengqiao.model.Moment;

/**
 * Runs through the cases of a county, in a table that says how far each is: a batch at a time, in a transaction with what
 * it kept, so that what is killed before its end was never done and what was done is not looked at again.
 */
public final class CaseRuns {
    /** How long somebody may be kept waiting right after the start, and how long a tick of the clock watch may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    public static final Duration TURN = Duration.ofSeconds(40);

    private final EntityManager em;
    private final String table;

    public CaseRuns(EntityManager em, String table) {
        this.em = em;
        this.table = table;
    }

    /** Those that are not done, oldest first. */
    public List<Long> open() {
        return Sql.of(em, "select id from " + table + " where ended_at is null order by id")
                .list(r -> r.number("id"));
    }

    public void advance(long run, long lastCase, int cases) {
        Sql.of(em, "update " + table + " set after_case = ?, checked = checked + ? where id = ?", lastCase, cases, run)
                .execute();
    }

    public void end(long run, Moment now) {
        Sql.of(em, "update " + table + " set ended_at = ? where id = ?", now.at(), run)
                .execute();
    }

    /** Does batch after batch of each run for as long as that, until none has a next one. */
    public static void carryOn(List<Long> runs, LongPredicate next, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        for (var run : runs) {
            while (System.nanoTime() < end && next.test(run)) {
                // The next batch.
            }
        }
    }
}
