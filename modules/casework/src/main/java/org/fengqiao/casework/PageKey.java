package org.fengqiao.casework;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;

/** Where a page goes on: after (or, backwards, before) a due moment and an id. Written {@code due_id} or {@code -due_id}. */
record PageKey(Instant due, Long id, boolean backwards) {
    private static final String NEVER = "never";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static PageKey read(String written) {
        if (written == null || written.isBlank()) {
            return new PageKey(null, null, false);
        }
        boolean backwards = written.startsWith("-");
        var parts = written.substring(backwards ? 1 : 0).split("_");
        try {
            var due = NEVER.equals(parts[0]) ? null : sensible(Instant.parse(parts[0]));
            return new PageKey(due, Long.valueOf(parts[1]), backwards);
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.of(List.of(new FieldFault("after", "page-key")));
        }
    }

    /** No due day lies beyond these years, and the database may not know them. */
    private static Instant sensible(Instant due) {
        if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
            throw new DateTimeParseException("beyond all calendars", due.toString(), 0);
        }
        return due;
    }

    static String write(Instant due, long id, boolean backwards) {
        return (backwards ? "-" : "") + (due == null ? NEVER : due.toString()) + "_" + id;
    }

    boolean isSet() {
        return id != null;
    }
}
