package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CaseFile;

/** The 16 secure digits by which a citizen follows their case. Only a digest is kept: nobody here can read a code. */
@ApplicationScoped
public class CitizenCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long CODES = 10_000_000_000_000_000L;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CitizenCodes() {}

    public CitizenCodes(EntityManager em) {
        this.em = em;
    }

    public String issue(CaseFile file, Moment now) {
        var code = Long.toString(CODES + RANDOM.nextLong(CODES)).substring(1);
        Sql.of(
                        em,
                        "insert into citizen_code (digest, case_id, county, at) values (?, ?, ?, ?)",
                        digest(code),
                        file.id(),
                        file.county(),
                        now.at())
                .execute();
        return code;
    }

    /** The case behind a code, written with or without spaces and hyphens. */
    public Optional<Long> caseOf(String code) {
        return digestOf(code).flatMap(digest -> Sql.of(em, "select case_id from citizen_code where digest = ?", digest)
                .first(r -> r.id("case_id")));
    }

    /** What is kept of a code; empty for what cannot be one. */
    public Optional<String> digestOf(String code) {
        var digits = code == null ? "" : code.replaceAll("[\\s-]", "");
        return digits.matches("\\d{16}") ? Optional.of(digest(digits)) : Optional.empty();
    }

    private static String digest(String code) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
