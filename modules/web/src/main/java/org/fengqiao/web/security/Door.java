package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Duration;
import org.fengqiao.casework.administration.Entrance;

/**
 * Lets people in, one try at a time per account and address: the wait is looked up, the password checked and the
 * failure recorded before the next try of the same pair begins, so that a burst gains nothing.
 */
@ApplicationScoped
class Door {
    private static final int LONGEST_LOGIN = 64;
    private final Object[] queues = new Object[64];

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Failures failures;

    @Inject
    private VerifiedCredentials verified;

    @Inject
    private LoginLog log;

    Door() {
        for (int i = 0; i < queues.length; i++) {
            queues[i] = new Object();
        }
    }

    /** A person at the log-in page: the password is always checked. */
    Admission enter(UsernamePasswordCredential given, String address) {
        if (impossible(given.getCaller())) {
            return Admission.REFUSED;
        }
        synchronized (queueOf(given, address)) {
            return check(given, address, Entrance.Way.PAGE);
        }
    }

    /** A program that sends its password with every call: a credential verified lately is not hashed again. */
    Admission enterAgain(UsernamePasswordCredential given, String address) {
        if (impossible(given.getCaller())) {
            return Admission.REFUSED;
        }
        var known = verified.find(given);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (queueOf(given, address)) {
            return verified.find(given).orElseGet(() -> checkAndRemember(given, address));
        }
    }

    private Admission checkAndRemember(UsernamePasswordCredential given, String address) {
        var entry = check(given, address, Entrance.Way.REST);
        if (entry.granted()) {
            verified.remember(given);
        }
        return entry;
    }

    private Admission check(UsernamePasswordCredential given, String address, Entrance.Way way) {
        var wait = failures.remainingWait(given.getCaller(), address);
        if (!wait.isZero()) {
            verified.drop(given.getCaller());
            return Admission.shutFor(wait);
        }
        var result = stores.validate(given);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            failures.succeeded(given.getCaller(), address);
            log.entered(given.getCaller(), way, address);
            return Admission.granted(result.getCallerPrincipal().getName(), result.getCallerGroups());
        }
        failures.failed(given.getCaller(), address);
        log.refused(given.getCaller(), way, address);
        Duration next = failures.remainingWait(given.getCaller(), address);
        return next.isZero() ? Admission.REFUSED : Admission.shutFor(next);
    }

    private static boolean impossible(String login) {
        return login == null || login.isBlank() || login.length() > LONGEST_LOGIN || login.indexOf('\0') >= 0;
    }

    private Object queueOf(UsernamePasswordCredential given, String address) {
        return queues[Math.floorMod(given.getCaller().hashCode() * 31 + address.hashCode(), queues.length)];
    }
}
