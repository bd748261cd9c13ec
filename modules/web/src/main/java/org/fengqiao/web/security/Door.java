package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Duration;
import java.util.Optional;
import org.fengqiao.casework.account.SecondFactors.Proof;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.casework.administration.SignInDesk;

/**
 * Lets people in. A password is checked first and counted when it was wrong: wrong ones slow down the next wrong ones,
 * not the right one of a neighbour at the same address. A check costs most of a second of a processor, so that one
 * account and client has one at a time, a client with many wrong ones too, and half of the processors do them at most.
 */
@ApplicationScoped
class Door {
    private static final int LONGEST_LOGIN = 64;

    /** Codes are counted under a name that no log-in can have. */
    private static final String CODES = "code\n";

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

    @Inject
    private Accounts accounts;

    @Inject
    private SignInDesk desk;

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

    /**
     * The second step of an account whose password was right. Codes are short, so that fewer wrong ones are looked at;
     * they are counted apart from passwords, and where the owner comes in usually others' wrong ones do not count.
     */
    Admission confirm(String login, String code, String client, Entrance.Way way) {
        return pairs.take(login + '\n' + client, () -> codeChecked(login, code, client, way))
                .orElse(BUSY);
    }

    private Admission codeChecked(String login, String code, String client, Entrance.Way way) {
        var wait = codeWait(login, client);
        if (!wait.isZero()) {
            return Admission.shutFor(wait);
        }
        var proof = desk.take(login, code);
        if (proof == Proof.WRONG) {
            failures.failed(CODES + login, client);
            log.codeRefused(login, way, client);
            var next = codeWait(login, client);
            return next.isZero() ? Admission.REFUSED : Admission.shutFor(next);
        }
        failures.succeeded(CODES + login, client);
        failures.succeeded(login, client);
        if (proof == Proof.RECOVERY) {
            log.recovered(login, way, client);
        }
        log.entered(login, way, client);
        return accounts.find(login)
                .map(account -> Admission.granted(account.login(), account.groups()))
                .orElse(Admission.REFUSED);
    }

    private Duration codeWait(String login, String client) {
        boolean known = failures.of(login, client).known();
        return failures.of(CODES + login, client).remainingCodeWait(known);
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
            verified.remember(given);
            return passwordKnown(given.getCaller(), client, way);
        }
        failures.failed(given.getCaller(), client);
        log.refused(given.getCaller(), way, client);
        var next = failures.of(given.getCaller(), client).remainingWait();
        return next.isZero() ? Admission.REFUSED : Admission.shutFor(next);
    }

    /** While a code is still to come nobody has come in yet, and what was wrong before still counts. */
    private Admission passwordKnown(String login, String client, Entrance.Way way) {
        var entry = accounts.find(login).map(Admission::of).orElse(Admission.REFUSED);
        if (entry.granted()) {
            failures.succeeded(login, client);
            log.entered(login, way, client);
        }
        return entry;
    }

    private static boolean impossible(String login) {
        return login == null
                || login.isBlank()
                || login.length() > LONGEST_LOGIN
                || login.chars().anyMatch(Character::isISOControl);
    }

    private static String pair(UsernamePasswordCredential given, String client) {
        return given.getCaller() + '\n' + client;
    }
}
