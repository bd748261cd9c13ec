package org.fengqiao.casework.audit;

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

    /** One line for a person. */
    public String words() {
        return String.join(" ", number, row, field, String.valueOf(log), String.valueOf(table));
    }
}
