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
    /** From here on stand the codes that were given out later: only such a one is looked at once more. */
    private static final long LATER = 9_000_000_000_000_000L;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CitizenCodes() {}

    public CitizenCodes(EntityManager em) {
        this.em = em;
    }

    public String issue(CaseFile file, Moment now) {
        return issue(file, now, RANDOM.nextLong(LATER), false);
    }

    /** A new code in the place of those given out before, which end. */
    public String reissue(CaseFile file, Moment now) {
        Sql.of(em, "update citizen_code set ended_at = ? where case_id = ? and ended_at is null", now.at(), file.id())
                .execute();
        return issue(file, now, LATER + RANDOM.nextLong(CODES - LATER), true);
    }

    private String issue(CaseFile file, Moment now, long number, boolean reissued) {
        var code = Long.toString(CODES + number).substring(1);
        Sql.of(
                        em,
                        "insert into citizen_code (digest, case_id, county, at, reissued) values (?, ?, ?, ?, ?)",
                        digest(code),
                        file.id(),
                        file.county(),
                        now.at(),
                        reissued)
                .execute();
        return code;
    }

    /** The case behind a code, written with or without spaces and hyphens. */
    public Optional<Long> caseOf(String code) {
        return digestOf(code).flatMap(digest -> Sql.of(
                        em, "select case_id from citizen_code where digest = ? and ended_at is null", digest)
                .first(r -> r.id("case_id")));
    }

    /** Whether an office gave this code out, after the one that the citizen took home. */
    public boolean isReissued(String code) {
        return digits(code).startsWith("9")
                && Sql.of(em, "select 1 from citizen_code where digest = ? and reissued", digest(digits(code)))
                        .first(r -> true)
                        .isPresent();
    }

    /** What is kept of a code; empty for what cannot be one. */
    public Optional<String> digestOf(String code) {
        var digits = digits(code);
        return digits.matches("\\d{16}") ? Optional.of(digest(digits)) : Optional.empty();
    }

    private static String digits(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "");
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
