package org.fengqiao.casework.ledger;

/** The file as a whole cannot be read as a ledger; the message tells the clerk why and what to do. */
public final class UnreadableLedger extends RuntimeException {

    private final String code;

    UnreadableLedger(String code, Object... arguments) {
        super(Wording.of(code, arguments));
        this.code = code;
    }

    public String code() {
        return code;
    }
}
