package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.time.deadline.Deadline;

/** The last day of a period with the sentences that prove it. Replaced whole when the day is worked out anew. */
@Embeddable
public class Due {
    @Column(name = "due_on")
    private LocalDate day;

    @Column(name = "due_at")
    private Instant at;

    @Column(name = "rolled_from")
    private LocalDate rolledFrom;

    @Column(name = "warning_on")
    private LocalDate warning;

    private boolean provisional;
    private String derivation;

    @Transient
    private Derivation worked;

    protected Due() {}

    Due(Deadline found) {
        this.day = found.due();
        this.at = found.endsAt();
        this.rolledFrom = found.rolledFrom();
        this.warning = found.warning();
        this.provisional = found.provisional();
        this.worked = Derivation.of(found.derivation());
        this.derivation = worked.digest();
    }

    public LocalDate day() {
        return day;
    }

    /** The first instant that is too late: 24:00 of the day, or where a term of hours ends. It decides; the day is shown. */
    public Instant at() {
        return at;
    }

    public LocalDate rolledFrom() {
        return rolledFrom;
    }

    public LocalDate warning() {
        return warning;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** The same day, counted and rolled alike. */
    boolean isSameDayAs(Due other) {
        return at.equals(other.at)
                && warning.equals(other.warning)
                && provisional == other.provisional
                && Objects.equals(rolledFrom, other.rolledFrom);
    }

    /** The same day for the same reasons. */
    public boolean isSameAs(Due other) {
        return isSameDayAs(other) && derivation.equals(other.derivation);
    }

    /** The digest of the sentences. */
    public String digest() {
        return derivation;
    }

    /** The sentences while the day has only just been worked out; empty when it was read. */
    public Optional<Derivation> worked() {
        return Optional.ofNullable(worked);
    }
}
