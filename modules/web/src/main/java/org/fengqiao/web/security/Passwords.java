package org.fengqiao.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** One way to hash a password: PBKDF2 with HMAC-SHA512 and 210,000 rounds. */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        nobody = hash.generate("nobody has this password".toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(password);
    }

    boolean verify(char[] password, String stored) {
        return hash.verify(password, stored);
    }

    /** An unknown login costs as much time as a known one, so that logins cannot be guessed by the clock. */
    void verifyInVain(char[] password) {
        hash.verify(password, nobody);
    }
}
