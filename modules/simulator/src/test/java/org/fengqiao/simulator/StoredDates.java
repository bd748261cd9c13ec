package org.fengqiao.simulator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.clock.Lines;
import org.fengqiao.model.clock.Terms;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.deadline.Deadlines;
import org.fengqiao.time.deadline.Extension;
import org.fengqiao.time.deadline.NaiveCount;
import org.fengqiao.time.deadline.Pause;
import org.fengqiao.time.rule.Ground;
import org.fengqiao.time.rule.Rule;

/**
 * Works every due date in a database out again from rule and version, start, pauses and extensions alone: once as the
 * system counts and once as naively as can be.
 */
final class StoredDates {
    /** What came out: how many clocks, how many of the less simple kinds, and each one that differs. */
    record Seen(long clocks, long extended, long rolled, long provisional, List<String> differences) {}

    private static final LegalTime LEGAL = LegalTime.load(Optional.empty());

    private final Connection connection;
    private final NaiveCount naive = new NaiveCount(Set.of(), Set.of());

    StoredDates(Connection connection) {
        this.connection = connection;
    }

    Seen rederived() throws SQLException {
        long[] seen = new long[4];
        var differences = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select c.*, d.sentences from clock c join derivation d on d.digest = c.derivation order by case_id, no")) {
            while (row.next()) {
                seen[0]++;
                seen[1] += row.getString("extensions") == null ? 0 : 1;
                seen[2] += row.getDate("rolled_from") == null ? 0 : 1;
                seen[3] += row.getBoolean("provisional") ? 1 : 0;
                if (differs(row)) {
                    differences.add(row.getString("number") + " " + row.getString("rule"));
                }
            }
        }
        return new Seen(seen[0], seen[1], seen[2], seen[3], differences);
    }

    private boolean differs(ResultSet row) throws SQLException {
        var stored = new NaiveCount.Answer(
                day(row, "due_on"), day(row, "rolled_from"), day(row, "warning_on"), row.getBoolean("provisional"));
        var rule = rule(row);
        var start = day(row, "started_on");
        var pauses = pauses(row);
        var extensions = extensions(row);
        var again = Deadlines.of(rule, start, pauses, extensions, LEGAL.calendar(row.getString("county")));
        boolean same = stored.equals(naive.count(rule, start, pauses, extensions))
                && stored.equals(
                        new NaiveCount.Answer(again.due(), again.rolledFrom(), again.warning(), again.provisional()))
                && again.endsAt().equals(row.getTimestamp("due_at").toInstant())
                && String.join("\n", again.derivation()).equals(row.getString("sentences"));
        return !same;
    }

    private static Rule rule(ResultSet row) throws SQLException {
        var whole = LEGAL.packs()
                .asWritten(
                        row.getString("rule"),
                        row.getString("pack"),
                        row.getString("pack_version"),
                        day(row, "started_on"),
                        row.getString("county"))
                .orElseThrow();
        int step = row.getInt("step");
        if (step > 0) {
            return whole.upTo(whole.milestones().get(step - 1));
        }
        return whole.term().isPresent() ? whole : whole.lasting(Terms.read(row.getString("term")));
    }

    /** Those that are over: while one lasts, the day is not worked out anew. */
    private static List<Pause> pauses(ResultSet row) throws SQLException {
        var pauses = new ArrayList<Pause>();
        for (var line : Lines.of(row.getString("pauses"))) {
            if (line.get("to") != null) {
                pauses.add(new Pause(
                        LocalDate.parse(line.get("from").toString()),
                        LocalDate.parse(line.get("to").toString()),
                        Ground.named(line.get("ground").toString())));
            }
        }
        return pauses;
    }

    private static List<Extension> extensions(ResultSet row) throws SQLException {
        var extensions = new ArrayList<Extension>();
        for (var line : Lines.of(row.getString("extensions"))) {
            extensions.add(new Extension(
                    Integer.parseInt(line.get("days").toString()),
                    LocalDate.parse(line.get("approvedOn").toString())));
        }
        return extensions;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
