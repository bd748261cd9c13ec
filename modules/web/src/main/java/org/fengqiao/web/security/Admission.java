package org.fengqiao.web.security;

import java.time.Duration;
import java.util.Set;

/** What came of a try to get in: granted to a caller, a code still to be told, refused, or shut for a while. */
record Admission(Step step, String caller, Set<String> groups, Duration shutFor) {
    static final Admission REFUSED = new Admission(Step.REFUSED, null, Set.of(), Duration.ZERO);

    private enum Step {
        GRANTED,
        CODE_NEXT,
        REFUSED
    }

    static Admission granted(String caller, Set<String> groups) {
        return new Admission(Step.GRANTED, caller, groups, Duration.ZERO);
    }

    /** The password was right; that alone opens nothing. */
    static Admission codeNext(String caller) {
        return new Admission(Step.CODE_NEXT, caller, Set.of(), Duration.ZERO);
    }

    /** Of an account whose password was right. */
    static Admission of(Account account) {
        return account.coded() ? codeNext(account.login()) : granted(account.login(), account.groups());
    }

    static Admission shutFor(Duration time) {
        return new Admission(Step.REFUSED, null, Set.of(), time);
    }

    boolean granted() {
        return step == Step.GRANTED;
    }

    boolean needsCode() {
        return step == Step.CODE_NEXT;
    }

    boolean knewPassword() {
        return granted() || needsCode();
    }

    boolean shut() {
        return !shutFor.isZero();
    }

    /** Whole seconds, rounded up: "0 seconds" would be a lie. */
    long waitSeconds() {
        return shutFor.plusMillis(999).toSeconds();
    }
}
