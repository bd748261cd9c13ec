package org.fengqiao.bench.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.fengqiao.bench.life.PlainEvent.Said;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.model.casefile.CaseNumber;
import org.fengqiao.model.casefile.Grams;

/** Enters the matter by hand: the file, its words, its party, who may see it, the first event, the citizen's code. */
final class PlainRegistration {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PlainRegistration() {}

    static String write(Statements db, Story story, PlainClocks clocks, long id, String code, Instant at)
            throws SQLException {
        var number = CaseNumber.of(ToldLife.COUNTY, 2026, id);
        var office = story.registering();
        var started = clocks.at("REGISTER");
        var said = new Said(id, number, 1, at, "REGISTER", office, "REGISTERED");
        var hash = PlainEvent.append(db, said, null, facts(story, started, at), words(story), commits(story));
        db.run(
                """
                insert into casefile (id, county, number, version, stage, episode, episode_kind, episode_opened_at,
                    purpose, category, channel, region, headcount, registered_at, registered_office, registered_by,
                    responsible, held_office, held_person, held_ground, held_from, spans, open_parts,
                    parts, parties, last_seq, last_hash, last_at, touched, handlers, conflicted, imported,
                    clocks, due)
                values (?, ?, ?, 0, 'REGISTERED', 1, 'FIRST', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'HANDLING', ?, 0, 0,
                    0, 1, 1, ?, ?, ?, ?, ',', false, ?, ?)""",
                id,
                ToldLife.COUNTY,
                number,
                at,
                story.purpose(),
                story.category(),
                ToldLife.CHANNEL,
                ToldLife.VILLAGE,
                ToldLife.HEADCOUNT,
                at,
                office,
                ToldLife.person(office),
                ToldLife.person(office),
                office,
                ToldLife.person(office),
                at,
                hash,
                at,
                "," + String.join(",", ToldLife.chain(office)) + ",",
                "," + ToldLife.person(office) + ",",
                started.highest(),
                started.earliest());
        started.write(db, id, number, office, office, at, 1);
        matter(db, story, id);
        for (var seeing : ToldLife.chain(office)) {
            scope(db, id, seeing);
        }
        handler(db, id, office);
        db.run(
                "insert into citizen_code (digest, case_id, county, at) values (?, ?, ?, ?)",
                digest(code),
                id,
                ToldLife.COUNTY,
                at);
        return number;
    }

    static void scope(Statements db, long id, String office) throws SQLException {
        db.run("insert into case_scope (office, case_id, county) values (?, ?, ?)", office, id, ToldLife.COUNTY);
    }

    static void handler(Statements db, long id, String office) throws SQLException {
        db.run(
                "insert into handler (person, case_id, county) values (?, ?, ?)",
                ToldLife.person(office),
                id,
                ToldLife.COUNTY);
    }

    private static void matter(Statements db, Story story, long id) throws SQLException {
        db.run(
                "insert into narrative (case_id, county, summary, text, place, grams) values (?, ?, ?, ?, ?, ?)",
                id,
                ToldLife.COUNTY,
                story.summary(),
                story.text(),
                ToldLife.PLACE,
                String.join(" ", Grams.of(story.summary(), story.text(), ToldLife.PLACE)));
        db.run(
                """
                insert into party (case_id, no, county, role, representative, kind, name, phone, address)
                values (?, 1, ?, 'PETITIONER', false, 'PERSON', ?, ?, ?)""",
                id,
                ToldLife.COUNTY,
                ToldLife.NAME,
                ToldLife.PHONE,
                ToldLife.ADDRESS);
    }

    private static Map<String, List<String>> commits(Story story) {
        return Map.of(
                "narrative",
                List.of(story.summary(), story.text(), ToldLife.PLACE),
                "parties",
                Arrays.asList(
                        "PETITIONER", "false", "PERSON", ToldLife.NAME, ToldLife.PHONE, null, ToldLife.ADDRESS, null));
    }

    private static Map<String, Object> facts(Story story, PlainClocks.Set started, Instant at) {
        var office = story.registering();
        var person = ToldLife.person(office);
        var facts = new HashMap<>(started.facts(office, office, at));
        facts.put(CaseFold.THEN + "round", "kind=FIRST opened=now");
        facts.put(CaseFold.THEN + "filing", "category=" + story.category() + " purpose=" + story.purpose());
        facts.put(CaseFold.THEN + "sent", "responsible=" + person);
        facts.put(CaseFold.THEN + "custody", "ground=HANDLING office=" + office + " person=" + person);
        facts.putAll(Map.of(
                "channel",
                ToldLife.CHANNEL,
                "purpose",
                story.purpose(),
                "category",
                story.category(),
                "region",
                ToldLife.VILLAGE,
                "headcount",
                ToldLife.HEADCOUNT));
        return facts;
    }

    private static Map<String, Object> words(Story story) {
        return Map.of(
                "summary",
                story.summary(),
                "text",
                story.text(),
                "place",
                ToldLife.PLACE,
                "people",
                "PETITIONER " + ToldLife.NAME);
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
