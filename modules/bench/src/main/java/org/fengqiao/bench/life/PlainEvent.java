package org.fengqiao.bench.life;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.CanonicalJson;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Commitment;
import org.fengqiao.evidence.EventHash;
import org.fengqiao.evidence.Link;

/** Appends one event to a case's chain, with the hash that the verifier expects. */
final class PlainEvent {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PlainEvent() {}

    /** Who did what to which case; the office is null for the citizen. */
    record Said(long id, String number, int seq, Instant at, String act, String office, String stage) {}

    static String append(
            Statements db,
            Said said,
            String previous,
            Map<String, Object> done,
            Map<String, Object> words,
            Map<String, List<String>> commits)
            throws SQLException {
        var person = said.office == null ? null : ToldLife.person(said.office);
        var saltBytes = words.isEmpty() ? null : salt();
        var told = words.isEmpty() ? null : CanonicalJson.of(words);
        var facts = new TreeMap<>(done);
        facts.put(CaseFold.FORMAT, CaseFold.SAYS_WHAT_FOLLOWED);
        commits.forEach((row, fields) -> facts.put(CaseFold.THEN + row, "digest=" + Commitment.of(saltBytes, fields)));
        var link = new Link(
                EventHash.ALGORITHM,
                ToldLife.COUNTY,
                said.number,
                said.seq,
                1,
                said.at,
                said.act,
                said.office,
                person == null ? null : person.toString(),
                said.stage,
                CanonicalJson.of(facts),
                told == null ? null : Commitment.of(saltBytes, told),
                previous);
        var hash = EventHash.of(link);
        db.run(
                """
                insert into event (case_id, seq, county, algorithm, number, episode, at, act, office, person, stage,
                                   facts, commitment, prev_hash, hash, words, salt)
                values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                said.id,
                said.seq,
                ToldLife.COUNTY,
                EventHash.ALGORITHM,
                said.number,
                said.at,
                said.act,
                said.office,
                person,
                said.stage,
                link.facts(),
                link.commitment(),
                previous,
                hash,
                told,
                saltBytes == null ? null : HexFormat.of().formatHex(saltBytes));
        return hash;
    }

    private static byte[] salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
