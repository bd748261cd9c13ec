package org.fengqiao.casework.ledger;

import java.time.LocalDate;

/**
 * How a matter stands, from its state and its closing date. The written state goes before the date; a date alone tells
 * that the matter is closed; and what is to be closed only after today is still open.
 */
record LedgerEnding(LedgerStanding standing, LedgerOutcome outcome, LocalDate closed) {

    private static final String CLOSED = "CLOSED.";

    static LedgerEnding read(Cells cells, LocalDate closed, LocalDate today) {
        var written = cells.text(LedgerField.STATE);
        var word = Vocabulary.STANDINGS.read(written).orElse(null);
        if (word == null && !written.isEmpty()) {
            cells.doubt(
                    LedgerField.STATE,
                    closed == null ? "doubt.state-open" : "doubt.state-closed",
                    Wording.quoted(written));
        }
        if (word == null) {
            word = closed == null ? LedgerStanding.HANDLING.name() : CLOSED + LedgerOutcome.CONCLUDED;
        }
        return word.startsWith(CLOSED)
                ? closed(cells, LedgerOutcome.valueOf(word.substring(CLOSED.length())), closed, today)
                : open(cells, LedgerStanding.valueOf(word), closed);
    }

    private static LedgerEnding closed(Cells cells, LedgerOutcome outcome, LocalDate closed, LocalDate today) {
        if (closed == null) {
            cells.doubt(LedgerField.CLOSED, "doubt.no-closing-date");
        } else if (closed.isAfter(today)) {
            cells.doubt(LedgerField.CLOSED, "doubt.closes-later", closed, today);
            return new LedgerEnding(LedgerStanding.HANDLING, null, null);
        }
        return new LedgerEnding(LedgerStanding.CLOSED, outcome, closed);
    }

    private static LedgerEnding open(Cells cells, LedgerStanding standing, LocalDate closed) {
        if (closed != null) {
            cells.doubt(
                    LedgerField.CLOSED, "doubt.open-with-date", Wording.quoted(cells.text(LedgerField.STATE)), closed);
        }
        return new LedgerEnding(standing, null, null);
    }
}
