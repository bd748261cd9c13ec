package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.model.Moment;

/** What started a clock: the day it counts from, the moment and the event. */
@Embeddable
public class Begin {
    @Column(name = "started_on")
    private LocalDate day;

    @Column(name = "started_at")
    private Instant at;

    @Column(name = "started_seq")
    private int seq;

    protected Begin() {}

    public Begin(LocalDate day, Instant at, int seq) {
        this.day = day;
        this.at = at;
        this.seq = seq;
    }

    public LocalDate day() {
        return day;
    }

    public Instant at() {
        return at;
    }

    /** Where a term by the clock counts from: on its day, from minute to minute. */
    public Instant counted() {
        return new Moment(at).in(day).truncatedTo(ChronoUnit.MINUTES);
    }

    public int seq() {
        return seq;
    }
}
