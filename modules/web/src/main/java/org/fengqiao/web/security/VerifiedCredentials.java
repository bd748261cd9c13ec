package org.fengqiao.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials verified lately, kept only as a digest under a key that lives as long as the process. For five minutes
 * they need no hashing; for half a day their owner does not wait because somebody else was wrong. The account is read
 * anew each time: a changed password, a lost post or a closed account counts at once.
 */
@ApplicationScoped
class VerifiedCredentials {
    private static final long LIFETIME = Duration.ofMinutes(5).toNanos();
    private static final long RECOGNISED = Duration.ofHours(12).toNanos();
    private static final int MOST = 10_000;

    private final Map<String, Verified> entries = new ConcurrentHashMap<>();
    private final SecretKeySpec key = new SecretKeySpec(randomKey(), "HmacSHA256");

    @Inject
    private Accounts accounts;

    Optional<Admission> find(UsernamePasswordCredential given) {
        var digest = digest(given);
        var known = entries.get(digest);
        if (known == null || known.olderThan(LIFETIME)) {
            return Optional.empty();
        }
        var account = accounts.find(given.getCaller());
        if (account.isEmpty() || !account.get().sameAs(known.account)) {
            entries.remove(digest);
            return Optional.empty();
        }
        return account.map(Admission::of);
    }

    void remember(UsernamePasswordCredential given) {
        entries.values().removeIf(entry -> entry.olderThan(RECOGNISED));
        if (entries.size() < MOST) {
            accounts.find(given.getCaller())
                    .ifPresent(account -> entries.put(digest(given), new Verified(account, System.nanoTime())));
        }
    }

    /** Whether it was right within half a day, and the account has still the same password. */
    boolean recognises(UsernamePasswordCredential given) {
        var known = entries.get(digest(given));
        return known != null
                && !known.olderThan(RECOGNISED)
                && accounts.find(given.getCaller())
                        .filter(known.account::sameAs)
                        .isPresent();
    }

    private String digest(UsernamePasswordCredential given) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(given.getCaller().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(StandardCharsets.UTF_8.encode(
                    CharBuffer.wrap(given.getPassword().getValue())));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private record Verified(Account account, long since) {
        boolean olderThan(long lifetime) {
            return System.nanoTime() - since > lifetime;
        }
    }
}
