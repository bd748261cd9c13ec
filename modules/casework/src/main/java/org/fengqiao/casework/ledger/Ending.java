package org.fengqiao.casework.ledger;

import java.time.LocalDate;

/**
 * How a matter stands, from its state and its closing date. The written state goes before the date; a date alone tells
 * that the matter is closed; and what is to be closed only after today is still open.
 */
record Ending(Standing standing, Outcome outcome, LocalDate closed) {

    private static final String CLOSED = "CLOSED.";

    static Ending read(Cells cells, LocalDate closed, LocalDate today) {
        var written = cells.text(Field.STATE);
        var word = Vocabulary.STANDINGS.read(written).orElse(null);
        if (word == null && !written.isEmpty()) {
            cells.doubt(
                    Field.STATE, closed == null ? "doubt.state-open" : "doubt.state-closed", Wording.quoted(written));
        }
        if (word == null) {
            word = closed == null ? Standing.HANDLING.name() : CLOSED + Outcome.CONCLUDED;
        }
        return word.startsWith(CLOSED)
                ? closed(cells, Outcome.valueOf(word.substring(CLOSED.length())), closed, today)
                : open(cells, Standing.valueOf(word), closed);
    }

    private static Ending closed(Cells cells, Outcome outcome, LocalDate closed, LocalDate today) {
        if (closed == null) {
            cells.doubt(Field.CLOSED, "doubt.no-closing-date");
        } else if (closed.isAfter(today)) {
            cells.doubt(Field.CLOSED, "doubt.closes-later", closed, today);
            return new Ending(Standing.HANDLING, null, null);
        }
        return new Ending(Standing.CLOSED, outcome, closed);
    }

    private static Ending open(Cells cells, Standing standing, LocalDate closed) {
        if (closed != null) {
            cells.doubt(Field.CLOSED, "doubt.open-with-date", Wording.quoted(cells.text(Field.STATE)), closed);
        }
        return new Ending(standing, null, null);
    }
}
