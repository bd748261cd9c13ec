package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.model.Moment;

/**
 * What ended a clock: the day that counts (a service is proved for its own day), the instant that decides, and the
 * event. What is entered on the day counts from then; what is entered later for a day counts at the last instant of
 * that day ({@link Moment#in}).
 */
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
        this.at = new Moment(at).in(day);
        this.seq = seq;
    }

    /** The same, in time at the latest: a right that was not used is over when its period is. */
    End notAfter(Due due) {
        return at.isBefore(due.at()) ? this : new End(as, due.day(), due.at().minus(1, ChronoUnit.MICROS), seq);
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
