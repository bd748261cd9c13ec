package org.fengqiao.launcher;

import java.nio.file.Path;
import java.util.List;

/** Which files of a PostgreSQL data folder belong into a copy of it. */
final class ClusterFiles {
    private static final List<String> EMPTY_FOLDERS = List.of(
            "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private ClusterFiles() {}

    static boolean belongToColdCopy(Path path) {
        var last = path.getFileName().toString();
        return !last.startsWith("postmaster.") && !last.startsWith("pgsql_tmp");
    }

    /** The log is added last, from a state that holds all that changed while the rest was read. */
    static boolean belongToOnlineCopy(Path path) {
        var first = path.getName(0).toString();
        var inEmptied = path.getNameCount() > 1 && EMPTY_FOLDERS.contains(first);
        return belongToColdCopy(path) && !inEmptied && !first.equals("pg_wal") && !first.equals("backup_label");
    }
}
