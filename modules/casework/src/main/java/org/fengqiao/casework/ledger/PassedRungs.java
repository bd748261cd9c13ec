package org.fengqiao.casework.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.casework.clock.LadderJson;
import org.fengqiao.model.Moment;
import org.fengqiao.time.ladder.Ladder;

/**
 * Records the rungs that imported clocks have behind them, of many cases in one statement: told to nobody, and no
 * events. They are most of what an import writes.
 */
final class PassedRungs {
    private static final String RECORD =
            """
            insert into rung (case_id, clock, round, pos, county, number, rule, step, colour, planned_at, at, before_import)
            select c.case_id, c.no, c.round, r.pos, c.county, c.number, c.rule, r.step, r.colour,
                   fengqiao_rung_at(r.kind, r.amount, r.ahead, c.started_on, c.warning_on, c.due_on,
                       fengqiao_begun(c.term, c.started_on, c.started_at), c.due_at),
                   cast(? as timestamptz), true
              from clock c
              join jsonb_to_recordset(cast(? as jsonb))
                as r(rule text, tier text, pos int, step text, colour text, kind text, amount int, ahead int)
                on r.rule = case when c.rule = any (?) then c.rule else '*' end and r.tier = c.tier and r.pos < c.next_rung
             where c.case_id = any (?)
             order by 1, 2, 4""";

    private final String ladder;
    private final String[] rules;
    private final Moment arrival;

    PassedRungs(Ladder ladder, Moment arrival) {
        this.ladder = LadderJson.of(ladder);
        this.rules = ladder.rules().toArray(String[]::new);
        this.arrival = arrival;
    }

    /** The clocks of these cases must be stored already. */
    void record(Connection connection, List<Long> cases) {
        try (var insert = connection.prepareStatement(RECORD)) {
            insert.setObject(1, arrival.at().atOffset(ZoneOffset.UTC));
            insert.setString(2, ladder);
            insert.setArray(3, connection.createArrayOf("text", rules));
            insert.setArray(4, connection.createArrayOf("bigint", cases.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
