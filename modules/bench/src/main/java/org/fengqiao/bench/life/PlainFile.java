package org.fengqiao.bench.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A case file as hand-written JDBC sees it: the columns it needs, read under a lock, and the writing of each act. */
final class PlainFile extends PlainRow {
    private static final String COLUMNS = "select f.id, f.number, f.stage, f.last_seq, f.last_hash, f.last_at, f.spans,"
            + " f.held_office, f.held_person, f.held_from, f.held_after, f.handlers, f.accepted_at,"
            + " f.episode_opened_at, f.settled_tier, f.settled_office, f.settled_at, f.outcome, f.clocks, f.sent_by,"
            + " f.sent_act from casefile f";

    private PlainFile(Statements db, String actor, Instant now, ResultSet row) throws SQLException {
        super(db, actor, now, row);
    }

    static PlainFile open(Statements db, String number, String office, Instant now) throws SQLException {
        return db.one(
                COLUMNS
                        + " where f.number = ? and exists (select 1 from case_scope s where s.case_id = f.id"
                        + " and s.office = ?) for update of f",
                row -> new PlainFile(db, office, now, row),
                number,
                office);
    }

    static PlainFile openByCode(Statements db, String code, Instant now) throws SQLException {
        long id = db.one(
                "select case_id from citizen_code where digest = ?",
                row -> row.getLong(1),
                PlainRegistration.digest(code));
        return db.one(COLUMNS + " where f.id = ? for update of f", row -> new PlainFile(db, null, now, row), id);
    }

    /** To a department that has not seen the case before. */
    void forward(String to, String reason, PlainClocks.Set clocks) throws SQLException {
        PlainRegistration.scope(db, id, to);
        passOn("ROUTE", to, reason, clocks, to + ",");
    }

    void passOn(String act, String to, String reason, PlainClocks.Set clocks) throws SQLException {
        passOn(act, to, reason, clocks, "");
    }

    private void passOn(String act, String to, String reason, PlainClocks.Set clocks, String touched)
            throws SQLException {
        receive();
        var from = heldOffice;
        var at = next();
        charge(to, null, at);
        sent(from, act, at);
        db.run(
                """
                insert into outbox (id, county, at, kind, office, number, seq)
                values (nextval('outbox_seq'), ?, ?, ?, ?, ?, ?)""",
                ToldLife.COUNTY,
                at,
                act,
                to,
                number,
                seq + 1);
        stage = "TRANSFERRED";
        var told = act + ">" + to;
        note(
                act,
                at,
                clocks == null ? Map.of("notices", told) : with(clocks, at, Map.of("notices", told, "to", to)),
                Map.of("reason", reason));
        begin(clocks, at);
        save(
                "sent_by = ?, sent_act = ?, held_office = ?, held_person = ?, held_from = ?, held_after = ?,"
                        + " spans = ?, handlers = ?, clocks = ?, touched = touched || ?, version = version + 1",
                from,
                act,
                heldOffice,
                heldPerson,
                heldFrom,
                heldAfter,
                spans,
                handlers,
                highest,
                touched);
    }

    void accept(PlainClocks.Set clocks) throws SQLException {
        receive();
        acceptedAt = next();
        stage = "ACCEPTED";
        then("round", acceptedAt, "accepted", acceptedAt);
        note("ACCEPT", acceptedAt, with(clocks, acceptedAt, ToldLife.NOTICE), Map.of());
        begin(clocks, acceptedAt);
        save(
                "accepted_at = ?, held_person = ?, held_from = ?, held_after = ?, spans = ?, handlers = ?,"
                        + " clocks = ?, version = version + 1",
                acceptedAt,
                heldPerson,
                heldFrom,
                heldAfter,
                spans,
                handlers,
                highest);
    }

    void settle(PlainClocks.Set clocks) throws SQLException {
        receive();
        var at = next();
        stage = "SETTLED";
        then("round", at, "settled", at, "tier", "TOWN", "office", heldOffice, "outcome", "AGREED");
        note(
                "SETTLE",
                at,
                with(clocks, at, Map.of("outcome", "AGREED", "form", "WRITTEN")),
                Map.of("agreement", ToldLife.AGREEMENT));
        begin(clocks, at);
        save(
                "settled_tier = 'TOWN', settled_office = ?, settled_at = ?, outcome = 'AGREED', held_person = ?,"
                        + " held_from = ?, held_after = ?, spans = ?, handlers = ?, clocks = ?,"
                        + " due = 'infinity', version = version + 1",
                heldOffice,
                at,
                heldPerson,
                heldFrom,
                heldAfter,
                spans,
                handlers,
                highest);
    }

    void answer(String text) throws SQLException {
        answer(Map.of(), Map.of("text", text));
    }

    void decide() throws SQLException {
        answer(
                Map.of("result", ToldLife.RESULT, "receivedOn", ToldLife.RECEIVED, "requests[0].laws", ToldLife.LAWS),
                Map.of(
                        "requests[0].request", ToldLife.REQUEST,
                        "requests[0].facts", ToldLife.FACTS,
                        "requests[0].finding", ToldLife.DECISION));
    }

    private void answer(Map<String, Object> facts, Map<String, Object> words) throws SQLException {
        var at = next();
        stage = "ANSWERED";
        then("round", at, "answered", at);
        note("ANSWER", at, facts, words);
        save("answered_at = ?, version = version + 1", at);
    }

    void deliver(PlainClocks.Set clocks) throws SQLException {
        var at = next();
        stage = "DELIVERED";
        then("round", at, "delivered", at);
        var day = LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
        var facts =
                Map.<String, Object>of("method", "IN_PERSON", "sentOn", day.toString(), "deliveredOn", day.toString());
        note("DELIVER", at, with(clocks, at, facts), Map.of("proof", ToldLife.PROOF));
        db.run(
                """
                insert into service (case_id, seq, county, episode, office, act, method, on_day, proof, entered_at)
                values (?, ?, ?, 1, ?, 'DELIVER', 'IN_PERSON', ?, ?, ?)""",
                id,
                seq,
                ToldLife.COUNTY,
                heldOffice,
                day,
                ToldLife.PROOF,
                at);
        begin(clocks, at);
        PlainRegistration.scope(db, id, ToldLife.REVIEWING);
        save(
                "delivered_at = ?, touched = touched || ?, clocks = ?, due = ?, version = version + 1",
                at,
                ToldLife.REVIEWING + ",",
                highest,
                clocks.earliest());
    }

    void rate() throws SQLException {
        var at = next();
        then("round", at, "rating", "SATISFIED");
        note("RATE", at, Map.of("level", "SATISFIED"), Map.of());
        save("rating = 'SATISFIED'");
    }

    void close() throws SQLException {
        var at = next();
        db.run(
                """
                insert into episode (case_id, no, county, kind, opened_at, closed_at, ended_as, settled_tier,
                                     settled_office, settled_at, outcome, imported)
                values (?, 1, ?, 'FIRST', ?, ?, ?, ?, ?, ?, ?, false)""",
                id,
                ToldLife.COUNTY,
                openedAt,
                at,
                stage,
                settlement.get(0),
                settlement.get(1),
                settlement.get(2),
                settlement.get(3));
        then(
                "episode.1",
                at,
                "kind",
                "FIRST",
                "opened",
                openedAt,
                "ended",
                at,
                "as",
                stage,
                "tier",
                settlement.get(0),
                "office",
                settlement.get(1),
                "settled",
                settlement.get(2),
                "outcome",
                settlement.get(3));
        charge(heldOffice, heldPerson, at);
        then("custody", at, "ended", at);
        then("round", at, "closed", at);
        stage = "CLOSED";
        note("CLOSE", at, Map.of(), Map.of());
        save("closed_at = ?, held_from = null, held_after = null, spans = ?, version = version + 1", at, spans);
    }

    /** Any act by the new holder means that the case was received. */
    private void receive() throws SQLException {
        if (!stage.equals("TRANSFERRED")) {
            return;
        }
        var at = next();
        charge(heldOffice, ToldLife.person(actor), at);
        stage = acceptedAt == null ? "RECEIVED" : "HANDLING";
        note("RECEIVE", at, Map.of(), Map.of());
        if (!handlers.contains("," + ToldLife.person(actor) + ",")) {
            handlers += ToldLife.person(actor) + ",";
            PlainRegistration.handler(db, id, actor);
        }
    }
}
