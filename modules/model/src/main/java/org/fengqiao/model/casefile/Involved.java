package org.fengqiao.model.casefile;

import jakarta.persistence.Embeddable;

/**
 * Which offices and people ever had to do with the case, on its own row, so that an act knows without asking what is
 * new. Codes stand between commas.
 */
@Embeddable
public class Involved {
    private String touched = ",";
    private String handlers = ",";
    private String conflicted = ",";

    protected Involved() {}

    private Involved(String touched, String handlers, String conflicted) {
        this.touched = touched;
        this.handlers = handlers;
        this.conflicted = conflicted;
    }

    static Involved nobody() {
        return new Involved();
    }

    Involved office(String code) {
        return new Involved(touched + code + ",", handlers, conflicted);
    }

    Involved handler(long person) {
        return new Involved(touched, handlers + person + ",", conflicted);
    }

    Involved conflict(long person) {
        return new Involved(touched, handlers, conflicted + person + ",");
    }

    Involved withoutHandlers() {
        return new Involved(touched, ",", conflicted);
    }

    /** Everybody who had a hand in the case so far. */
    String handlers() {
        return handlers;
    }

    /** Who declared a conflict of interest, between commas; null when nobody did. */
    String conflicted() {
        return conflicted.length() > 1 ? conflicted : null;
    }

    boolean has(String office) {
        return touched.contains("," + office + ",");
    }

    boolean wasHandledBy(long person) {
        return handlers.contains("," + person + ",");
    }

    boolean isConflicted(long person) {
        return conflicted.contains("," + person + ",");
    }
}
