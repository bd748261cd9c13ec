package org.fengqiao.casework.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.fengqiao.casework.OfficialTime;

/** Second factors and sessions on a database and without a container; and the app on somebody's telephone. */
public final class Accounts {
    private Accounts() {}

    public static SecondFactors factors(EntityManager em, OfficialTime time) {
        var factors = new SecondFactors();
        factors.em = em;
        factors.time = time;
        return factors;
    }

    public static SignIns signIns(EntityManager em, OfficialTime time) {
        var signIns = new SignIns();
        signIns.em = em;
        signIns.time = time;
        return signIns;
    }

    /** What the app shows at a time. */
    public static String code(String secret, Instant at) {
        return Totp.of(secret).code(Totp.stepAt(at));
    }
}
