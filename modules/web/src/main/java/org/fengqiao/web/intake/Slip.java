package org.fengqiao.web.intake;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The slip of the matter entered last in this session. The code is told only once and never stands in an address; a
 * form that was already sent is not entered a second time, however often the button is pressed.
 */
@Named("slip")
@SessionScoped
public class Slip implements Serializable {
    /** What the paper is about. */
    public record Registered(String number, String code) {}

    private final Set<String> sent = new LinkedHashSet<>();
    private String number;
    private String code;
    private String summary;
    private String office;
    private Instant at;

    /** Whether this form is sent for the first time. */
    public synchronized boolean claim(String form) {
        return form == null || sent.add(form);
    }

    /** The form was refused: it may be sent again. */
    public synchronized void release(String form) {
        sent.remove(form);
    }

    public synchronized void print(Registered registered, String newSummary, String newOffice, Instant now) {
        number = registered.number();
        code = registered.code();
        summary = newSummary;
        office = newOffice;
        at = now;
    }

    public String getFreshForm() {
        return UUID.randomUUID().toString();
    }

    public String getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    /** In groups of four, as one reads it aloud. */
    public String getSpacedCode() {
        return code == null ? null : code.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    public String getSummary() {
        return summary;
    }

    /** Where it was registered; null when the citizen filed it. */
    public String getOffice() {
        return office;
    }

    public Instant getAt() {
        return at;
    }
}
