package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.Gate;
import org.fengqiao.casework.Gate.Kind;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** Somebody without an account: filing at a measured pace, and slowed down when guessing codes. */
@RequestScoped
public class Visitor {
    @Inject
    Gate gate;

    @Inject
    CitizenCodes codes;

    @Inject
    Caller caller;

    void files() {
        gate.pass(Kind.FILING, caller.client());
    }

    /** A wrong code counts against the client it came from; a right one is only kept from being asked without end. */
    void follows(String code) {
        if (codes.caseOf(code).isEmpty()) {
            gate.pass(Kind.WRONG_CODE, caller.client());
            throw new Refusal(Why.UNKNOWN_CODE);
        }
        gate.pass(Kind.FOLLOWING, codes.digestOf(code).orElseThrow());
    }

    /** The same for the secret addresses of calendars. */
    <T> T subscribed(String secret, Supplier<T> follow) {
        gate.pass(Kind.CALENDAR, Integer.toHexString(secret.hashCode()));
        try {
            return follow.get();
        } catch (Refusal refusal) {
            gate.pass(Kind.WRONG_CALENDAR, caller.client());
            throw refusal;
        }
    }
}
