package org.fengqiao.bench.life;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.bench.server.Server;

/**
 * Checks that two lives left the same: as many rows in every table that knows the case, and the same values in every
 * column but those that must differ (ids, numbers, salts and what is hashed from them).
 */
public final class SameRows {
    private static final String TABLES =
            """
            select c.table_name, string_agg(c.column_name, ',' order by c.column_name)
              from information_schema.columns c
             where c.table_schema = 'public'
             group by c.table_name
            having bool_or(c.column_name in ('case_id', 'number')) or c.table_name = 'casefile'
             order by 1""";
    private static final java.util.Set<String> OWN = java.util.Set.of(
            "id",
            "case_id",
            "number",
            "digest",
            "salt",
            "commitment",
            "hash",
            "prev_hash",
            "last_hash",
            "sha256",
            "mac");

    /** Facts hold digests made with the event's own salt. */
    private static final String FACTS = "regexp_replace(facts, 'digest=[0-9a-f]{64}', 'digest=', 'g')";

    private final Server server;

    public SameRows(Server server) {
        this.server = server;
    }

    /** The rows that only one of the two lives left, by table; empty when they are the same. */
    public Map<String, String> difference(String database, String number, String other, String otherNumber)
            throws SQLException {
        var differing = new TreeMap<String, String>();
        var rows = rows(database, number);
        var others = rows(other, otherNumber);
        for (var table : rows.keySet()) {
            if (!rows.get(table).equals(others.get(table))) {
                differing.put(table, "\n " + rows.get(table) + "\n " + others.get(table));
            }
        }
        return differing;
    }

    private Map<String, String> rows(String database, String number) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = server.connect(database);
                var tables = connection.createStatement().executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1);
                var columns = java.util.List.of(tables.getString(2).split(","));
                var compared = columns.stream().filter(c -> !OWN.contains(c)).toList();
                var where = columns.contains("number")
                        ? "number = ?"
                        : "case_id = (select id from casefile where number = ?)";
                try (var statement = connection.prepareStatement(
                        "select string_agg(row::text, E'\\n ' order by row::text) from (select %s from %s where %s) row"
                                .formatted(
                                        String.join(", ", compared).replaceAll("\\bfacts\\b", FACTS), table, where))) {
                    statement.setString(1, number);
                    var result = statement.executeQuery();
                    result.next();
                    found.put(table, String.valueOf(result.getString(1)));
                }
            }
        }
        return found;
    }
}
