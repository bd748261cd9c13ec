package org.fengqiao.casework.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;

/**
 * Where each account is logged in. A session ends when nobody uses it for half an hour, at last after half a day, and
 * before that when its owner or what happens to the account ends it.
 */
@ApplicationScoped
public class SignIns {
    /** Why a session ended before its time. */
    public enum Ending {
        LOGGED_OUT,
        BY_OWNER,
        PASSWORD_CHANGED,
        CODES_RESET,
        POST_ENDED,
        ACCOUNT_CLOSED
    }

    /** A session that goes on; {@code client} is what it called itself, {@code until} when it ends at last. */
    public record Session(
            long id, Instant since, Instant lastAt, Instant until, String door, String address, String client) {}

    /** As web.xml has it, and the minutes between two notes of its use. */
    private static final Duration IDLE = Duration.ofMinutes(33);

    private static final Duration NOTED_EACH = Duration.ofMinutes(2);

    /** So long after an ending sessions are looked at each time: its transaction takes a moment. */
    private static final Duration WHILE = Duration.ofSeconds(3);

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    private final AtomicLong endings = new AtomicLong();
    private volatile long endedAt = System.nanoTime() - WHILE.toNanos();

    /** Of an account that has just proved itself. */
    public long open(String login, String door, String address, String client) {
        var now = time.now().at();
        return Sql.of(
                        em,
                        """
                        insert into signed_in (staff_id, since, last_at, until, door, address, client)
                        select id, ?, ?, ?, ?, ?, ? from staff where login = ? returning id""",
                        now,
                        now,
                        now.plus(longest()),
                        door,
                        address,
                        client,
                        login)
                .first(r -> r.number("id"))
                .orElseThrow();
    }

    /** Whether a session goes on; that it is in use is noted now and then. */
    public boolean stands(long id) {
        var now = time.now().at();
        var lastAt = Sql.of(
                        em, "select last_at from signed_in where id = ? and ended_at is null and until > ?", id, now)
                .first(r -> r.instant("last_at"));
        if (lastAt.isPresent() && lastAt.get().isBefore(now.minus(NOTED_EACH))) {
            Sql.of(em, "update signed_in set last_at = ? where id = ?", now, id).execute();
        }
        return lastAt.isPresent();
    }

    /** Those that go on, the latest first. */
    public List<Session> of(long person) {
        var now = time.now().at();
        return Sql.of(
                        em,
                        """
                        select id, since, last_at, until, door, address, client from signed_in
                         where staff_id = ? and ended_at is null and until > ? and last_at > ? order by since desc, id desc""",
                        person,
                        now,
                        now.minus(IDLE))
                .list(Session.class);
    }

    public void logOut(long id) {
        Sql.of(
                        em,
                        "update signed_in set ended_at = ?, ending = ? where id = ? and ended_at is null",
                        time.now().at(),
                        Ending.LOGGED_OUT,
                        id)
                .execute();
    }

    /** Another one's session is not there to be ended. */
    public boolean end(long person, long id) {
        lookAnew();
        return Sql.of(
                                em,
                                "update signed_in set ended_at = ?, ending = ?"
                                        + " where id = ? and staff_id = ? and ended_at is null",
                                time.now().at(),
                                Ending.BY_OWNER,
                                id,
                                person)
                        .execute()
                == 1;
    }

    public int endAll(long person, Ending why) {
        return endOthers(person, null, why);
    }

    public int endOthers(long person, Long own, Ending why) {
        lookAnew();
        return Sql.of(
                        em,
                        "update signed_in set ended_at = ?, ending = ?"
                                + " where staff_id = ? and ended_at is null and id <> ?",
                        time.now().at(),
                        why,
                        person,
                        own == null ? 0L : own)
                .execute();
    }

    /** How many endings this node has seen; what was looked at before the last of them is looked at again. */
    public long endings() {
        return endings.get();
    }

    public boolean isQuietSince(long endingsThen) {
        return endings.get() == endingsThen && System.nanoTime() - endedAt > WHILE.toNanos();
    }

    public static Duration longest() {
        return Duration.ofHours(
                HouseSettings.find("FENGQIAO_SESSION_HOURS").map(Long::valueOf).orElse(12L));
    }

    /** Something of an account has changed that sessions of this node remember. */
    public void lookAnew() {
        endedAt = System.nanoTime();
        endings.incrementAndGet();
    }
}
