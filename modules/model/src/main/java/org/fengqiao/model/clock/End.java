package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What ended a clock: the day that counts (a service is proved for its own day), the moment and the event. */
@Embeddable
public class End {
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private Ending as;

    @Column(name = "ended_on")
    private LocalDate day;

    @Column(name = "ended_at")
    private Instant at;

    @Column(name = "ended_seq")
    private Integer seq;

    protected End() {}

    public End(Ending as, LocalDate day, Instant at, int seq) {
        this.as = as;
        this.day = day;
        this.at = at;
        this.seq = seq;
    }

    /** The same, on the day at the latest: a right that was not used is over when its period is. */
    End notAfter(LocalDate latest) {
        return day.isAfter(latest) ? new End(as, latest, at, seq) : this;
    }

    public Ending as() {
        return as;
    }

    public LocalDate day() {
        return day;
    }

    public Instant at() {
        return at;
    }

    public Integer seq() {
        return seq;
    }
}
