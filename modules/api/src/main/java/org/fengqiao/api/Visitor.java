package org.fengqiao.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.Gate;
import org.fengqiao.casework.Gate.Kind;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;

/** Somebody without an account: let in at a measured pace, and slower still when guessing codes. */
@RequestScoped
public class Visitor {
    @Inject
    Gate gate;

    @Inject
    CitizenCodes codes;

    @Inject
    Caller caller;

    void files() {
        gate.pass(Kind.FILING, caller.address());
    }

    /** A wrong code counts against the address it came from, so that nobody finds one by trying. */
    void follows(String code) {
        gate.demandOpen(Kind.WRONG_CODE, caller.address());
        gate.pass(Kind.FOLLOWING, caller.address());
        if (codes.caseOf(code).isEmpty()) {
            gate.pass(Kind.WRONG_CODE, caller.address());
            throw new Refusal(Why.UNKNOWN_CODE);
        }
    }

    /** The same for the secret addresses of calendars. */
    <T> T subscribed(Supplier<T> follow) {
        gate.demandOpen(Kind.WRONG_CALENDAR, caller.address());
        gate.pass(Kind.CALENDAR, caller.address());
        try {
            return follow.get();
        } catch (Refusal refusal) {
            gate.pass(Kind.WRONG_CALENDAR, caller.address());
            throw refusal;
        }
    }
}
