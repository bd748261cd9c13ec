package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fengqiao.model.office.Tier;

/** Who settled the matter, at which tier, how and when: the tier in custody at that act. */
@Embeddable
public class Settlement {
    @Enumerated(EnumType.STRING)
    @Column(name = "settled_tier")
    private Tier tier;

    @Column(name = "settled_office")
    private String office;

    @Column(name = "settled_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    protected Settlement() {}

    Settlement(Tier tier, String office, Instant at, Outcome outcome) {
        this.tier = tier;
        this.office = office;
        this.at = at;
        this.outcome = outcome;
    }

    public Tier tier() {
        return tier;
    }

    public String office() {
        return office;
    }

    public Instant at() {
        return at;
    }

    public Outcome outcome() {
        return outcome;
    }
}
