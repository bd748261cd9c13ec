package org.fengqiao.casework.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.FoldedCase;
import org.fengqiao.evidence.FoldedEvent;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.Chapters;

/**
 * Folds the logs of cases and holds what stands by them against the tables, the core's and the chapters': stage, round,
 * custody, parts, clocks, digests of parties and narrative. Reads only; a run takes some hundred cases at a time. While
 * others work, the connection has to read repeatably, or what is done between two queries looks like a difference.
 */
public final class StateCheck {
    private static final int AT_ONCE = 500;
    private static final String ONE = "select id, number from casefile where number = ?";
    private static final String NEXT = "select id, number from casefile where id > ? order by id limit " + AT_ONCE;
    private static final String EVENTS = "select case_id, seq, at, stage, episode, facts from event"
            + " where case_id = any (?) order by case_id, seq";
    private static final String WITHHELD = "withheld";

    private final Connection connection;
    private final String standing = standing();
    private final Consumer<Difference> differences;

    public StateCheck(Connection connection, Consumer<Difference> differences) {
        this.connection = connection;
        this.differences = differences;
    }

    /** Checks the case of a number; tells how many there are of it. */
    public int check(String number) throws SQLException {
        try (var query = connection.prepareStatement(ONE)) {
            query.setString(1, number);
            return check(numbers(query));
        }
    }

    /** Checks every case; tells how many there are. */
    public int checkAll() throws SQLException {
        int checked = 0;
        long last = 0;
        try (var query = connection.prepareStatement(NEXT)) {
            while (true) {
                query.setLong(1, last);
                var numbers = numbers(query);
                if (numbers.isEmpty()) {
                    return checked;
                }
                checked += check(numbers);
                last = numbers.keySet().stream().reduce(last, Math::max);
            }
        }
    }

    /** Checks cases by their ids; tells how many there are. */
    int check(Map<Long, String> numbers) throws SQLException {
        var folds = folds(numbers);
        var tables = tables(numbers);
        numbers.forEach((id, number) -> compare(number, folds.get(id).folded(), tables.getOrDefault(id, Map.of())));
        return numbers.size();
    }

    private void compare(String number, FoldedCase folded, Map<String, Map<String, String>> table) {
        folded.faults().forEach(fault -> differences.accept(Difference.of(number, fault)));
        var names = new TreeSet<>(folded.rows().keySet());
        names.addAll(table.keySet());
        for (var name : names) {
            if (!isEarlierSpan(name, folded)) {
                compare(number, name, folded.rows().getOrDefault(name, Map.of()), table.getOrDefault(name, Map.of()));
            }
        }
    }

    private void compare(String number, String row, Map<String, String> log, Map<String, String> table) {
        var fields = new TreeSet<>(log.keySet());
        fields.addAll(table.keySet());
        for (var field : fields) {
            var said = log.get(field);
            var stored = table.get(field);
            if (!WITHHELD.equals(stored) && (said == null || !said.equals(stored))) {
                differences.accept(new Difference(number, row, field, said, stored));
            }
        }
    }

    /** Of spans that ended before the log told of any, it says nothing; their own rows cannot be changed. */
    private static boolean isEarlierSpan(String row, FoldedCase folded) {
        var prefix = CaseFold.CUSTODY + ".";
        return row.startsWith(prefix) && Integer.parseInt(row.substring(prefix.length())) <= folded.earlierSpans();
    }

    private Map<Long, String> numbers(PreparedStatement query) throws SQLException {
        var numbers = new LinkedHashMap<Long, String>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.put(rows.getLong(1), rows.getString(2));
            }
        }
        return numbers;
    }

    private Map<Long, CaseFold> folds(Map<Long, String> numbers) throws SQLException {
        var folds = new LinkedHashMap<Long, CaseFold>();
        numbers.keySet().forEach(id -> folds.put(id, new CaseFold()));
        each(EVENTS, numbers, row -> folds.get(row.getLong("case_id"))
                .add(new FoldedEvent(
                        row.getInt("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("stage"),
                        row.getInt("episode"),
                        row.getString("facts"))));
        return folds;
    }

    private Map<Long, Map<String, Map<String, String>>> tables(Map<Long, String> numbers) throws SQLException {
        var tables = new LinkedHashMap<Long, Map<String, Map<String, String>>>();
        each(standing, numbers, row -> tables.computeIfAbsent(row.getLong("id"), id -> new TreeMap<>())
                .put(row.getString("row"), Pairs.read(row.getString("said"), Instant.EPOCH)));
        return tables;
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void each(String sql, Map<Long, String> numbers, Reading reading) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(
                    1, connection.createArrayOf("bigint", numbers.keySet().toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        }
    }

    /** The core's rows, and those of each chapter that keeps something. */
    private static String standing() {
        var sql = new ArrayList<String>(List.of(core()));
        Chapters.all().stream()
                .filter(chapter -> !chapter.stands().isEmpty())
                .map(StateCheck::of)
                .forEach(sql::add);
        return String.join("\nunion all\n", sql);
    }

    private static String of(Chapter chapter) {
        return "select s.* from (select k.case_id, '%s', k.said from (%s) k (case_id, said)) s join picked on s.case_id = picked.id"
                .formatted(chapter.name(), chapter.stands());
    }

    private static String core() {
        try (var in = StateCheck.class.getResourceAsStream("standing.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
