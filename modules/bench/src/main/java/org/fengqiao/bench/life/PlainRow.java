package org.fengqiao.bench.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.bench.life.PlainEvent.Said;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.LogCells;

/** The columns of a case file that hand-written JDBC needs, and how it writes them. */
abstract class PlainRow {
    final Statements db;
    final String actor;
    final Instant now;
    final long id;
    final String number;
    String stage;
    int seq;
    String hash;
    Instant lastAt;
    int spans;
    String heldOffice;
    Long heldPerson;
    Instant heldFrom;
    Instant heldAfter;
    String handlers;
    Instant acceptedAt;
    final Instant openedAt;
    private final String sentBy;
    private final String sentAct;
    int highest;
    final Map<String, Object> then = new HashMap<>();
    final List<Object> settlement = new ArrayList<>();

    PlainRow(Statements db, String actor, Instant now, ResultSet row) throws SQLException {
        this.db = db;
        this.actor = actor;
        this.now = now;
        id = row.getLong(1);
        number = row.getString(2);
        stage = row.getString(3);
        seq = row.getInt(4);
        hash = row.getString(5);
        lastAt = at(row, 6);
        spans = row.getInt(7);
        heldOffice = row.getString(8);
        heldPerson = row.getObject(9, Long.class);
        heldFrom = at(row, 10);
        heldAfter = at(row, 11);
        handlers = row.getString(12);
        acceptedAt = at(row, 13);
        openedAt = at(row, 14);
        settlement.add(row.getString(15));
        settlement.add(row.getString(16));
        settlement.add(at(row, 17));
        settlement.add(row.getString(18));
        highest = row.getInt(19);
        sentBy = row.getString(20);
        sentAct = row.getString(21);
    }

    static Instant at(ResultSet row, int column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    Map<String, Object> with(PlainClocks.Set clocks, Instant at, Map<String, Object> facts) {
        var all = new HashMap<>(clocks.facts(heldOffice, actor, at));
        all.putAll(facts);
        return all;
    }

    void begin(PlainClocks.Set clocks, Instant at) throws SQLException {
        if (clocks != null) {
            clocks.write(db, id, number, heldOffice, actor, at, seq);
            highest = Math.max(highest, clocks.highest());
        }
    }

    void charge(String office, Long person, Instant at) throws SQLException {
        db.run(
                """
                insert into custody (case_id, seq, county, episode, office, tier, person, ground, from_at, to_at,
                                     previous_to)
                values (?, ?, ?, 1, ?, ?, ?, 'HANDLING', ?, ?, ?)""",
                id,
                ++spans,
                ToldLife.COUNTY,
                heldOffice,
                ToldLife.tier(heldOffice),
                heldPerson,
                heldFrom,
                at,
                heldAfter);
        heldOffice = office;
        heldPerson = person;
        heldFrom = at;
        heldAfter = at;
        then("custody", at, "office", office, "person", person, "ground", "HANDLING");
    }

    /** What the next event says of a row. */
    void then(String row, Instant at, Object... fields) {
        then.put(CaseFold.THEN + row, Pairs.write(LogCells.of(fields), at));
    }

    /** Only what is other than before is said. */
    void sent(String by, String act, Instant at) {
        then("sent", at, "by", by.equals(sentBy) ? null : by, "act", act.equals(sentAct) ? null : act);
    }

    void note(String act, Instant at, Map<String, Object> facts, Map<String, Object> words) throws SQLException {
        then.putAll(facts);
        hash = PlainEvent.append(db, new Said(id, number, ++seq, at, act, actor, stage), hash, then, words, Map.of());
        then.clear();
        lastAt = at;
    }

    void save(String also, Object... values) throws SQLException {
        var all = new ArrayList<Object>(List.of(seq, hash, lastAt, stage));
        all.addAll(java.util.Arrays.asList(values));
        all.add(id);
        all.add(ToldLife.COUNTY);
        db.run(
                "update casefile set last_seq = ?, last_hash = ?, last_at = ?, stage = ?, " + also
                        + " where id = ? and county = ?",
                all.toArray());
    }

    Instant next() {
        return now.isAfter(lastAt) ? now : lastAt.plus(1, ChronoUnit.MICROS);
    }
}
