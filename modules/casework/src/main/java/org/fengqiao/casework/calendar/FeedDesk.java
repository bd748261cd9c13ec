package org.fengqiao.casework.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;

/**
 * Gives somebody a secret address for their calendar program, and takes it back. Whoever has the address reads what is
 * due in the office where that person works today; it ends with the post.
 */
@Stateless
public class FeedDesk {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** The address that works now: since when, and when it was last read; never the address itself. */
    public record Standing(Instant createdAt, Instant usedAt) {}

    /** What the address shows. */
    public record Subscribed(Office office, Instant at, List<DueDay> dues) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    Roster roster;

    @Inject
    OfficeCalendar calendar;

    @Inject
    OfficialTime time;

    public Optional<Standing> standing() {
        return Sql.of(
                        em,
                        "select created_at, used_at from calendar_feed where person = ? and revoked_at is null",
                        officer.get().id())
                .first(Standing.class);
    }

    /** A new address, told this once; an earlier one stops working. */
    public String create() {
        var who = OfficeCalendar.reader(officer.get());
        revoke();
        var token = freshToken();
        Sql.of(
                        em,
                        "insert into calendar_feed (person, digest, created_at) values (?, ?, ?)",
                        who.id(),
                        digest(token),
                        time.now().at())
                .execute();
        return token;
    }

    public void revoke() {
        Sql.of(
                        em,
                        "update calendar_feed set revoked_at = ? where person = ? and revoked_at is null",
                        time.now().at(),
                        officer.get().id())
                .execute();
    }

    /** What was due lately and will be within a year; an address that nobody gave out is not found. */
    public Subscribed follow(String token) {
        var now = time.now();
        var reader = Sql.of(
                        em, "select person from calendar_feed where digest = ? and revoked_at is null", digest(token))
                .first(r -> r.number("person"))
                .flatMap(roster::officer)
                .filter(who -> !who.role().runsTheSystem())
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, "calendar"));
        noteUse(token, now);
        LocalDate today = now.today();
        return new Subscribed(
                reader.office(),
                now.at(),
                calendar.dues(reader.office().code(), today.minusMonths(3), today.plusYears(1)));
    }

    /** Once an hour is enough to see whether an address is still in use. */
    private void noteUse(String token, Moment now) {
        Sql.of(
                        em,
                        "update calendar_feed set used_at = ? where digest = ? and (used_at is null or used_at < ?)",
                        now.at(),
                        digest(token),
                        now.at().minusSeconds(3600))
                .execute();
    }

    private static String freshToken() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
