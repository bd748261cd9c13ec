package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    protected Due() {}

    Due(Deadline found) {
        this.day = found.due();
        this.at = found.endsAt();
        this.rolledFrom = found.rolledFrom();
        this.warning = found.warning();
        this.provisional = found.provisional();
        this.derivation = String.join("\n", found.derivation());
    }

    public LocalDate day() {
        return day;
    }

    /** 24:00 of the day: the first instant that is too late. */
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

    /** The same day for the same reasons; reasons that are only worded otherwise do not count. */
    public boolean isSameAs(Due other) {
        return day.equals(other.day)
                && warning.equals(other.warning)
                && provisional == other.provisional
                && Objects.equals(rolledFrom, other.rolledFrom)
                && Deadline.proveTheSame(derivation(), other.derivation());
    }

    public List<String> derivation() {
        return derivation.lines().toList();
    }
}
