package org.fengqiao.bench.sweep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.bench.server.Server;

/**
 * Copies one process instance many times over, row by row in SQL: starting a hundred thousand of them by the engine
 * would take longer than everything measured here. Wherever a column holds an id of the instance's rows, the copy holds
 * that id with the copy's number behind it.
 */
final class InstanceCopies {
    private record Table(String name, List<String> columns, List<String> texts) {}

    private final Server server;
    private final String database;

    InstanceCopies(Server server, String database) {
        this.server = server;
        this.database = database;
    }

    void copy(String instance, int times) {
        try (var connection = server.connect(database)) {
            var tables = tables(connection);
            var ids = new ArrayList<String>();
            for (var table : tables) {
                ids.addAll(ids(connection, table, instance));
            }
            ids.addAll(list(connection, "select correlation_id_ from act_ru_timer_job"));
            // Foreign keys hold again when all tables are copied.
            run(connection, "set session_replication_role = replica");
            for (var table : tables) {
                copy(connection, table, instance, ids, times);
            }
            run(connection, "vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : list(
                connection,
                """
                select t.table_name from information_schema.tables t
                 where t.table_schema = 'public' and t.table_name ~ '^act_(ru|hi)_'
                   and exists (select 1 from information_schema.columns c
                                where c.table_name = t.table_name and c.column_name in ('proc_inst_id_', 'process_instance_id_'))""")) {
            var columns = "select column_name from information_schema.columns where table_schema = 'public'"
                    + " and table_name = '" + name + "'";
            tables.add(new Table(
                    name,
                    list(connection, columns),
                    list(connection, columns + " and data_type = 'character varying'")));
        }
        return tables;
    }

    /** Candidates of a task are kept by the task alone. */
    private static String of(Table table, String instance) {
        var byTask = table.columns.contains("task_id_")
                ? " or t.task_id_ in (select id_ from act_ru_task where proc_inst_id_ = '" + instance + "')"
                : "";
        var key = table.columns.contains("proc_inst_id_") ? "proc_inst_id_" : "process_instance_id_";
        return "(t." + key + " = '" + instance + "'" + byTask + ")";
    }

    private static List<String> ids(Connection connection, Table table, String instance) throws SQLException {
        return list(connection, "select t.id_ from " + table.name + " t where " + of(table, instance));
    }

    private static void copy(Connection connection, Table table, String instance, List<String> ids, int times)
            throws SQLException {
        var values = table.columns.stream()
                .map(column -> table.texts.contains(column)
                        ? "case when t.%1$s = any(?::text[]) then t.%1$s || '-' || g else t.%1$s end".formatted(column)
                        : "t." + column)
                .collect(Collectors.joining(", "));
        var sql = "insert into %s (%s) select %s from generate_series(1, %d) g, %s t where %s"
                .formatted(
                        table.name, String.join(", ", table.columns), values, times, table.name, of(table, instance));
        try (var insert = connection.prepareStatement(sql)) {
            var all = connection.createArrayOf("text", ids.toArray());
            for (int i = 1; i <= table.texts.size(); i++) {
                insert.setArray(i, all);
            }
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
