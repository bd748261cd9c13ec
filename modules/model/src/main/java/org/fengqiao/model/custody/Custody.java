package org.fengqiao.model.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.office.Tier;

/**
 * One finished span of custody. {@code previousTo} repeats the end of the span before (null for an episode's first):
 * the database ties the two together, so that no second is lost or charged twice.
 */
@Entity
@Table(name = "custody")
@IdClass(CasePart.class)
public class Custody {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    @Column(name = "seq")
    private int no;

    private String county;
    private int episode;
    private String office;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private Long person;

    @Convert(converter = GroundConverter.class)
    private Ground ground;

    private String awaited;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private Instant to;

    @Column(name = "previous_to")
    private Instant previousTo;

    protected Custody() {}

    public Custody(CasePart part, String county, int episode, Hold hold, Instant to) {
        this.caseId = part.caseId();
        this.no = part.no();
        this.county = county;
        this.episode = episode;
        this.office = hold.office();
        this.tier = hold.tier();
        this.person = hold.person();
        this.ground = hold.ground();
        this.awaited = hold.awaited();
        this.from = hold.from();
        this.previousTo = hold.after();
        this.to = to;
    }

    public int no() {
        return no;
    }

    public int episode() {
        return episode;
    }

    public String office() {
        return office;
    }

    public Long person() {
        return person;
    }

    public Ground ground() {
        return ground;
    }

    public Instant from() {
        return from;
    }

    public Instant to() {
        return to;
    }

    public Instant previousTo() {
        return previousTo;
    }

    public long seconds() {
        return to.getEpochSecond() - from.getEpochSecond();
    }
}
