package org.fengqiao.bench.sweep;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.bench.server.Server;
import org.fengqiao.model.Moment;

/** A county database filled with open clocks, of which any share can be made due. The due ones lie spread over all. */
final class OpenClocks {
    static final Moment NOW = new Moment(Instant.parse("2026-11-23T02:00:00Z"));

    private final Server server;
    private final String database;
    private final int stride;

    OpenClocks(Server server, String database, int open, int due) {
        this.server = server;
        this.database = database;
        this.stride = open / due;
    }

    void fill(int open) {
        run(Script.read("open-clocks.sql", Map.of("open", open, "now", NOW.at())));
    }

    void arm(int round) {
        run(Script.read("arm.sql", Map.of("stride", stride, "round", round % stride, "now", NOW.at())));
        run("vacuum analyze clock");
        run("vacuum casefile");
    }

    /** A digest of everything a sweep may write; ids of notices are whatever the sequence gave. */
    String traces() {
        var digest = new StringBuilder();
        for (var query : new String[] {
            "select case_id, seq, at, act, stage, facts, prev_hash, hash from event where act = 'REMIND' order by 1, 2",
            "select * from rung order by case_id, clock, round, pos",
            "select id, last_seq, last_hash, last_at from casefile order by id",
            "select case_id, no, round, next_rung, next_at from clock order by case_id, no",
            "select county, at, kind, office, person, role, number, rule, step, colour, due_on, count, late"
                    + " from outbox order by office, person"
        }) {
            digest.append(text("select count(*) || ' ' || coalesce(md5(string_agg(row::text, ',')), '') from (" + query
                            + ") row"))
                    .append('\n');
        }
        return digest.toString();
    }

    private void run(String sql) {
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        try (var connection = server.connect(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
