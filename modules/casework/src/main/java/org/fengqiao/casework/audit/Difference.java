package org.fengqiao.casework.audit;

import java.util.Map;
import org.fengqiao.evidence.FoldFault;

/**
 * One place where a log and the tables disagree: which case, row and field, and what either of them says, null for
 * nothing. Where the log contradicts itself, the field is the number of the event, and what is wrong stands for its word.
 */
public record Difference(String number, String row, String field, String log, String table) {
    static Difference of(String number, FoldFault fault) {
        return new Difference(
                number, fault.row(), "#" + fault.seq(), fault.kind().name(), null);
    }

    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("round", "casefile"),
            Map.entry("filing", "casefile"),
            Map.entry("sent", "casefile"),
            Map.entry("held", "casefile"),
            Map.entry("origin", "casefile"),
            Map.entry("counts", "casefile"),
            Map.entry("due", "casefile"),
            Map.entry("history", "casefile"),
            Map.entry("parties", "party"),
            Map.entry("competence", "contest"),
            Map.entry("intake", "merged"),
            Map.entry("transfer", "objection"),
            Map.entry("scope", "case_scope"),
            Map.entry("handlers", "handler"),
            Map.entry("correction", "clock_correction"));

    /** The table in which the row stands, or the log itself where it is not to be read. */
    public String where() {
        int dot = row.indexOf('.');
        var kind = dot < 0 ? row : row.substring(0, dot);
        return field.startsWith("#") && table == null && !kind.equals("rung")
                ? "event"
                : TABLES.getOrDefault(kind, kind);
    }

    /** One line for a person. */
    public String words() {
        return String.join(" ", number, row, field, String.valueOf(log), String.valueOf(table));
    }
}
