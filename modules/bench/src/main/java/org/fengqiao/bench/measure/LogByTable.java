package org.fengqiao.bench.measure;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.bench.server.Server;

/**
 * The write-ahead log of a piece of work, split by the table whose rows or index entries it writes. Read from the log
 * itself, record by record; a record that touches several pages counts for each of them in equal parts.
 */
public final class LogByTable {
    /** Bytes of rows and of index entries. */
    public record Share(double rows, double indexes) {
        public double all() {
            return rows + indexes;
        }
    }

    public static final Share NOTHING = new Share(0, 0);

    /** What belongs to no table: commits, and what the log adds to fill its pages. */
    public static final String REST = "commits and filling";

    private static final String BY_TABLE =
            """
            with block as (
                select b.relfilenode, b.reltablespace,
                       b.record_length::float8 / count(*) over (partition by b.start_lsn) as bytes
                  from pg_get_wal_block_info(?::pg_lsn, ?::pg_lsn) b
                 where b.reldatabase = (select oid from pg_database where datname = current_database()))
            select coalesce(owner.relname, c.relname) as name,
                   sum(bytes) filter (where i.indrelid is null),
                   sum(bytes) filter (where i.indrelid is not null)
              from block b
              join pg_class c on c.oid = pg_filenode_relation(b.reltablespace, b.relfilenode)
              left join pg_index i on i.indexrelid = c.oid
              left join pg_class owner on owner.oid = i.indrelid
             group by 1
             order by sum(bytes) desc""";

    private final Server server;

    public LogByTable(Server server) {
        this.server = server;
    }

    /** Does the work on one database while nobody else writes, and reads what it logged; the rest comes last. */
    public Map<String, Share> during(String database, Runnable work) {
        var from = server.walPosition();
        work.run();
        var to = server.walPosition();
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_walinspect");
            return read(database, from, to);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Share> read(String database, String from, String to) throws SQLException {
        var shares = new LinkedHashMap<String, Share>();
        try (var connection = server.connect(database);
                var statement = connection.prepareStatement(BY_TABLE)) {
            statement.setString(1, from);
            statement.setString(2, to);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    shares.put(row.getString(1), new Share(row.getDouble(2), row.getDouble(3)));
                }
            }
        }
        double known = shares.values().stream().mapToDouble(Share::all).sum();
        shares.put(REST, new Share(Server.bytesBetween(from, to) - known, 0));
        return shares;
    }
}
