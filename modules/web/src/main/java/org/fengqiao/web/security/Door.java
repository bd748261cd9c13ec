package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Duration;
import java.util.Optional;
import org.fengqiao.casework.administration.Entrance;

/**
 * Lets people in. A password is checked first and counted when it was wrong: wrong ones slow down the next wrong ones,
 * not the right one of a neighbour at the same address. A check costs most of a second of a processor, so that one
 * account and client has one at a time, a client with many wrong ones too, and half of the processors do them at most.
 */
@ApplicationScoped
class Door {
    private static final int LONGEST_LOGIN = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Admission BUSY = Admission.shutFor(Duration.ofSeconds(3));

    private final Line pairs = Line.perName(PATIENCE);
    private final Line clients = Line.perName(PATIENCE);
    private final Line processors = Line.forAll(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Failures failures;

    @Inject
    private VerifiedCredentials verified;

    @Inject
    private LoginLog log;

    /** A person at the log-in page: the password is always checked. */
    Admission enter(UsernamePasswordCredential given, String client) {
        if (impossible(given.getCaller())) {
            return Admission.REFUSED;
        }
        return pairs.take(pair(given, client), () -> check(given, client, Entrance.Way.PAGE))
                .orElse(BUSY);
    }

    /** A program that sends its password with every call: a credential verified lately is not hashed again. */
    Admission enterAgain(UsernamePasswordCredential given, String client) {
        if (impossible(given.getCaller())) {
            return Admission.REFUSED;
        }
        var known = verified.find(given);
        if (known.isPresent()) {
            return known.get();
        }
        return pairs.take(pair(given, client), () -> verified.find(given)
                        .orElseGet(() -> check(given, client, Entrance.Way.REST)))
                .orElse(BUSY);
    }

    /** What was right a while ago and still is does not wait; it is hashed like any other. */
    private Admission check(UsernamePasswordCredential given, String client, Entrance.Way way) {
        var tries = failures.of(given.getCaller(), client);
        var wait = tries.remainingWait();
        if (!wait.isZero() && !verified.recognises(given)) {
            return Admission.shutFor(wait);
        }
        var result = tries.many() ? clients.take(client, () -> hashed(given)).flatMap(done -> done) : hashed(given);
        return result.map(checked -> admission(checked, given, client, way)).orElse(BUSY);
    }

    private Optional<CredentialValidationResult> hashed(UsernamePasswordCredential given) {
        return processors.take("", () -> stores.validate(given));
    }

    private Admission admission(
            CredentialValidationResult checked, UsernamePasswordCredential given, String client, Entrance.Way way) {
        if (checked.getStatus() == CredentialValidationResult.Status.VALID) {
            failures.succeeded(given.getCaller(), client);
            log.entered(given.getCaller(), way, client);
            verified.remember(given);
            return Admission.granted(checked.getCallerPrincipal().getName(), checked.getCallerGroups());
        }
        failures.failed(given.getCaller(), client);
        log.refused(given.getCaller(), way, client);
        var next = failures.of(given.getCaller(), client).remainingWait();
        return next.isZero() ? Admission.REFUSED : Admission.shutFor(next);
    }

    private static boolean impossible(String login) {
        return login == null || login.isBlank() || login.length() > LONGEST_LOGIN || login.indexOf('\0') >= 0;
    }

    private static String pair(UsernamePasswordCredential given, String client) {
        return given.getCaller() + '\n' + client;
    }
}
