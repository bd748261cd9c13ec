package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Gate;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.account.FactorRule;
import org.fengqiao.casework.account.SecondFactors;
import org.fengqiao.casework.account.SecondFactors.Proof;
import org.fengqiao.casework.account.SignIns;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Staff;

/** Where everybody looks after their own account: log-in codes, where it is logged in, and who tried to. */
@Stateless
public class AccountDesk {
    private static final int LATEST = 20;

    /** Whether codes are asked for, since when, how many recovery codes are left, and whether the house wants them. */
    public record Codes(boolean on, @Nullable Instant since, int recoveryCodes, boolean demanded) {}

    /** What the app has to learn, as letters to type and as the address that a picture shows. */
    public record Offer(String secret, String uri) {}

    /** A session; {@code own} is the one that asks. */
    public record SessionRow(
            long id,
            Instant since,
            Instant lastAt,
            Instant until,
            Entrance.Way door,
            String address,
            String client,
            boolean own) {}

    /** Somebody came in by this account, or did not. */
    public record LogIn(Instant at, AdminAct act, Entrance.Way door, @Nullable String address) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    @Inject
    SecondFactors factors;

    @Inject
    SignIns signIns;

    @Inject
    Entrance entrance;

    @Inject
    AdminLog log;

    @Inject
    Gate gate;

    public Codes codes() {
        var who = officer.get();
        var standing = factors.standing(who.id());
        return new Codes(
                standing.on(),
                standing.since(),
                standing.left(),
                FactorRule.ofHouse().binds(who.role()));
    }

    /** A new secret; an earlier one that was never confirmed is forgotten. */
    public Offer begin() {
        factors.begin(officer.get().id());
        return offered().orElseThrow();
    }

    /** What was begun and waits for its first code. */
    public Optional<Offer> offered() {
        var who = officer.get();
        return factors.offered(who.id()).map(secret -> new Offer(secret, uri(login(who), secret)));
    }

    /** The recovery codes, told this once; empty when the code was wrong. */
    public Optional<List<String>> turnOn(String code) {
        if (!SecondFactors.couldBeOne(code)) {
            return Optional.empty();
        }
        var who = paced();
        var recovery = factors.turnOn(who.id(), code);
        if (recovery.isPresent()) {
            log.note(who, AdminDeed.of(AdminAct.TURN_ON_CODES, login(who)));
            signIns.lookAnew();
        }
        return recovery;
    }

    /** @return whether the code was right; a wrong one is noted, so it is an answer and no refusal */
    public boolean turnOff(String code) {
        if (!factors.standing(officer.get().id()).on()) {
            throw new Refusal(Why.CODES_ARE_OFF);
        }
        if (!SecondFactors.couldBeOne(code)) {
            return false;
        }
        var who = paced();
        if (factors.take(who.id(), code) == Proof.WRONG) {
            log.note(who, AdminDeed.of(AdminAct.LOG_IN_CODE_FAILED, login(who)));
            return false;
        }
        factors.remove(who.id());
        log.note(who, AdminDeed.of(AdminAct.TURN_OFF_CODES, login(who)));
        signIns.lookAnew();
        return true;
    }

    public List<SessionRow> sessions() {
        return signIns.of(officer.get().id()).stream()
                .map(s -> new SessionRow(
                        s.id(),
                        s.since(),
                        s.lastAt(),
                        s.until(),
                        Entrance.Way.valueOf(s.door()),
                        s.address(),
                        s.client(),
                        Long.valueOf(s.id()).equals(entrance.session())))
                .toList();
    }

    public void endSession(long id) {
        var who = officer.get();
        if (!signIns.end(who.id(), id)) {
            throw new Refusal(Why.UNKNOWN_THING, id);
        }
        log.note(who, AdminDeed.of(AdminAct.END_SESSION, login(who)));
    }

    /** All but the one that asks; how many there were. */
    public int endOthers() {
        var who = officer.get();
        int ended = signIns.endOthers(who.id(), entrance.session(), SignIns.Ending.BY_OWNER);
        if (ended > 0) {
            log.note(who, AdminDeed.of(AdminAct.END_SESSION, login(who)).from(ended));
        }
        return ended;
    }

    /** The latest first. */
    public List<LogIn> logIns() {
        return Sql.of(
                        em,
                        """
                        select at, act, door, cast(facts as json) ->> 'from' as address from admin_log
                         where act in ('LOG_IN', 'LOG_IN_FAILED', 'LOG_IN_CODE_FAILED')
                           and cast(facts as json) ->> 'whom' = ? order by seq desc limit ?""",
                        login(officer.get()),
                        LATEST)
                .list(LogIn.class);
    }

    /** Whoever sits at somebody's open window cannot try all codes there are. */
    private Officer paced() {
        var who = officer.get();
        gate.pass(Gate.Kind.OWN_CODE, Long.toString(who.id()));
        return who;
    }

    private String login(Officer who) {
        return em.find(Staff.class, who.id()).login();
    }

    private static String uri(String login, String secret) {
        return "otpauth://totp/Fengqiao:" + login + "?secret=" + secret
                + "&issuer=Fengqiao&algorithm=SHA1&digits=6&period=30";
    }
}
