package org.fengqiao.casework.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.NodeSecret;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** The log-in codes of each account. A code counts once, whichever node it is told to. */
@ApplicationScoped
public class SecondFactors {
    /** What a told code was. */
    public enum Proof {
        WRONG,
        CODE,
        RECOVERY
    }

    /** Since when codes are asked for, null while they are not; and how many recovery codes are left. */
    public record Standing(Instant since, int left) {
        public boolean on() {
            return since != null;
        }
    }

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    public Standing standing(long person) {
        return Sql.of(
                        em,
                        """
                        select f.on_at as since,
                               (select cast(count(*) as int) from recovery_code c
                                 where c.staff_id = f.staff_id and c.used_at is null) as "left"
                          from second_factor f where f.staff_id = ? and f.on_at is not null""",
                        person)
                .first(Standing.class)
                .orElse(new Standing(null, 0));
    }

    /** Makes a secret for the owner's app. Nothing is asked for until a code has shown that the app has it. */
    public void begin(long person) {
        int made = Sql.of(
                        em,
                        """
                        insert into second_factor (staff_id, secret, begun_at) values (?, ?, ?)
                        on conflict (staff_id) do update set secret = excluded.secret, begun_at = excluded.begun_at
                         where second_factor.on_at is null""",
                        person,
                        NodeSecret.seal(Totp.fresh().text(), place(person)),
                        time.now().at())
                .execute();
        if (made == 0) {
            throw new Refusal(Why.CODES_ARE_ON);
        }
    }

    /** The secret that was made and waits for its first code. */
    public Optional<String> offered(long person) {
        return secret(person, "on_at is null");
    }

    /** Told the first code, codes are asked for from now on; empty when it is wrong. */
    public Optional<List<String>> turnOn(long person, String code) {
        var secret = offered(person).orElseThrow(() -> new Refusal(Why.CODES_ARE_OFF));
        var now = time.now().at();
        var step = Totp.of(secret).stepOf(plain(code), now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        Sql.of(
                        em,
                        "update second_factor set on_at = ?, last_step = ? where staff_id = ?",
                        now,
                        step.getAsLong(),
                        person)
                .execute();
        var codes = RecoveryCodes.fresh();
        codes.forEach(each -> Sql.of(
                        em,
                        "insert into recovery_code (staff_id, digest) values (?, ?)",
                        person,
                        RecoveryCodes.digest(person, each))
                .execute());
        return Optional.of(codes);
    }

    /** Whether it could be a code at all; what could not is wrong without being looked up. */
    public static boolean couldBeOne(String code) {
        return plain(code).matches("\\d{6}|([A-Za-z2-7]{4}-?){3}[A-Za-z2-7]{4}");
    }

    /** Uses up a code of the app or a recovery code. */
    public Proof take(long person, String given) {
        var code = plain(given);
        if (code.matches("\\d{6}")) {
            return takeCode(person, code) ? Proof.CODE : Proof.WRONG;
        }
        return takeRecovery(person, code) ? Proof.RECOVERY : Proof.WRONG;
    }

    /** @return whether there was anything to end, were it only begun */
    public boolean remove(long person) {
        return Sql.of(em, "delete from second_factor where staff_id = ?", person)
                        .execute()
                > 0;
    }

    /** Of two who tell the same code at once one is later, and finds its step taken. */
    private boolean takeCode(long person, String code) {
        var step = secret(person, "on_at is not null")
                .map(Totp::of)
                .map(totp -> totp.stepOf(code, time.now().at()))
                .orElseThrow(() -> new Refusal(Why.CODES_ARE_OFF));
        return step.isPresent()
                && Sql.of(
                                        em,
                                        "update second_factor set last_step = ? where staff_id = ? and last_step < ?",
                                        step.getAsLong(),
                                        person,
                                        step.getAsLong())
                                .execute()
                        == 1;
    }

    private boolean takeRecovery(long person, String code) {
        return Sql.of(
                                em,
                                "update recovery_code set used_at = ? where staff_id = ? and digest = ? and used_at is null",
                                time.now().at(),
                                person,
                                RecoveryCodes.digest(person, code))
                        .execute()
                == 1;
    }

    private Optional<String> secret(long person, String standing) {
        return Sql.of(em, "select secret from second_factor where staff_id = ? and " + standing, person)
                .first(r -> NodeSecret.open(r.text("secret"), place(person)));
    }

    private static String place(long person) {
        return "second-factor:" + person;
    }

    private static String plain(String code) {
        return code == null ? "" : code.replaceAll("\\s", "");
    }
}
