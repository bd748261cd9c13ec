package org.fengqiao.bench.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.fengqiao.bench.life.PlainEvent.Said;
import org.fengqiao.model.casefile.CaseNumber;
import org.fengqiao.model.casefile.Grams;

/** Enters the matter by hand: the file, its words, its party, who may see it, the first event, the citizen's code. */
final class PlainRegistration {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PlainRegistration() {}

    static String write(Statements db, PlainClocks clocks, long id, String code, Instant at) throws SQLException {
        var number = CaseNumber.of(Told.COUNTY, 2026, id);
        var said = new Said(id, number, 1, at, "REGISTER", Told.VILLAGE, "REGISTERED");
        var hash = PlainEvent.append(db, said, null, facts(clocks), words());
        db.run(
                """
                insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at,
                    purpose, category, channel, region, headcount, registered_at, registered_office, registered_by,
                    responsible, held_office, held_person, held_ground, held_from, spans, open_assignments,
                    assignments, parties, last_seq, last_hash, last_at, touched, handlers, conflicted, imported,
                    clocks, due)
                values (?, ?, ?, 0, 'REGISTERED', 1, 'FIRST', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HANDLING', ?, 0, 0,
                    0, 1, 1, ?, ?, ?, ?, ',', false, ?, ?)""",
                id,
                Told.COUNTY,
                number,
                at,
                Told.PURPOSE,
                Told.CATEGORY,
                Told.CHANNEL,
                Told.VILLAGE,
                Told.HEADCOUNT,
                at,
                Told.VILLAGE,
                Told.person(Told.VILLAGE),
                Told.person(Told.VILLAGE),
                Told.VILLAGE,
                Told.person(Told.VILLAGE),
                at,
                hash,
                at,
                "," + Told.VILLAGE + "," + Told.TOWN + "," + Told.COUNTY + ",",
                "," + Told.person(Told.VILLAGE) + ",",
                clocks.registered.highest(),
                clocks.earliest(1, clocks.registered.highest()));
        clocks.registered.write(db, id, number, Told.VILLAGE, at, 1);
        matter(db, id);
        for (var office : new String[] {Told.VILLAGE, Told.TOWN, Told.COUNTY}) {
            scope(db, id, office);
        }
        handler(db, id, Told.VILLAGE);
        db.run(
                "insert into citizen_code (digest, case_id, county, at) values (?, ?, ?, ?)",
                digest(code),
                id,
                Told.COUNTY,
                at);
        return number;
    }

    static void scope(Statements db, long id, String office) throws SQLException {
        db.run("insert into case_scope (office, case_id, county) values (?, ?, ?)", office, id, Told.COUNTY);
    }

    static void handler(Statements db, long id, String office) throws SQLException {
        db.run("insert into handler (person, case_id, county) values (?, ?, ?)", Told.person(office), id, Told.COUNTY);
    }

    private static void matter(Statements db, long id) throws SQLException {
        db.run(
                "insert into narrative (case_id, county, summary, text, place, grams) values (?, ?, ?, ?, ?, ?)",
                id,
                Told.COUNTY,
                Told.SUMMARY,
                Told.TEXT,
                Told.PLACE,
                String.join(" ", Grams.of(Told.SUMMARY, Told.TEXT, Told.PLACE)));
        db.run(
                """
                insert into party (case_id, no, county, role, representative, kind, name, phone, address)
                values (?, 1, ?, 'PETITIONER', false, 'PERSON', ?, ?, ?)""",
                id,
                Told.COUNTY,
                Told.NAME,
                Told.PHONE,
                Told.ADDRESS);
    }

    private static Map<String, Object> facts(PlainClocks clocks) {
        var facts = new HashMap<>(clocks.registered.facts());
        facts.putAll(Map.of(
                "channel",
                Told.CHANNEL,
                "purpose",
                Told.PURPOSE,
                "category",
                Told.CATEGORY,
                "region",
                Told.VILLAGE,
                "headcount",
                Told.HEADCOUNT));
        return facts;
    }

    private static Map<String, Object> words() {
        return Map.of(
                "summary", Told.SUMMARY, "text", Told.TEXT, "place", Told.PLACE, "people", "PETITIONER " + Told.NAME);
    }

    static String newCode() {
        return "%016d".formatted(RANDOM.nextLong(10_000_000_000_000_000L));
    }

    static String digest(String code) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
