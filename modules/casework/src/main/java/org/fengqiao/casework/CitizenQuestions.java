package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The questions that citizens chose for themselves. Of an answer only a slow, salted digest is kept; after a handful of
 * wrong ones it counts no more, and the citizen's signature takes its place.
 */
@ApplicationScoped
public class CitizenQuestions {
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final int MOST_WRONG = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected CitizenQuestions() {}

    public CitizenQuestions(EntityManager em) {
        this.em = em;
    }

    /** Keeps what was chosen with a matter that was entered just now. */
    void keep(String number, OwnQuestion chosen) {
        if (chosen.isNone()) {
            return;
        }
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        em.flush();
        Sql.of(
                        em,
                        "insert into citizen_question (case_id, county, question, salt, answer)"
                                + " select id, county, ?, ?, ? from casefile where number = ?",
                        chosen.question(),
                        HexFormat.of().formatHex(salt),
                        digest(chosen.answer(), salt),
                        number)
                .execute();
    }

    /** What to ask; empty where nothing was chosen, or too many wrong answers were given. */
    Optional<String> questionOf(long caseId) {
        return Sql.of(em, "select question from citizen_question where case_id = ? and wrong < ?", caseId, MOST_WRONG)
                .first(r -> r.text("question"));
    }

    /** Whether that is the answer; a wrong one is counted even though the act that came with it is refused. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isAnsweredBy(long caseId, String answer) {
        boolean right = Sql.of(
                        em,
                        "select salt, answer from citizen_question where case_id = ? and wrong < ? for update",
                        caseId,
                        MOST_WRONG)
                .first(r -> same(r.text("answer"), digest(answer, HexFormat.of().parseHex(r.text("salt")))))
                .orElse(false);
        if (!right) {
            Sql.of(em, "update citizen_question set wrong = wrong + 1 where case_id = ?", caseId)
                    .execute();
        }
        return right;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String answer, byte[] salt) {
        try {
            var key = new PBEKeySpec(OwnQuestion.plain(answer).toCharArray(), salt, ROUNDS, BITS);
            var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
