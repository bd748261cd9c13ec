package org.fengqiao.casework.administration;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/** A password that somebody else hands out: easy to read aloud, hard to guess, and good until its owner changes it. */
public final class GivenPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final Map<String, String> HASHING =
            Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "210000");
    private static final SecureRandom CHANCE = new SecureRandom();

    private GivenPassword() {}

    public static String fresh() {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    public static String hashed(Pbkdf2PasswordHash passwords, String password) {
        passwords.initialize(HASHING);
        return passwords.generate(password.toCharArray());
    }
}
