package org.fengqiao.model.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Tier;

/** The open span of custody: who holds the case now, since when, on what ground. Replaced whole, never edited. */
@Embeddable
public class Hold {
    @Column(name = "held_office")
    private String office;

    @Column(name = "held_person")
    private Long person;

    @Convert(converter = GroundConverter.class)
    @Column(name = "held_ground")
    private Ground ground;

    @Column(name = "held_awaited")
    private String awaited;

    @Column(name = "held_from")
    private Instant from;

    @Column(name = "held_after")
    private Instant after;

    protected Hold() {}

    private Hold(String office, Long person, Ground ground, String awaited, Instant from, Instant after) {
        this.office = office;
        this.person = person;
        this.ground = ground;
        this.awaited = awaited;
        this.from = from;
        this.after = after;
    }

    public static Hold opening(Office office, Long person, Ground ground, Instant from) {
        return new Hold(office.code(), person, ground, null, from, null);
    }

    /** The span that follows this one without a gap. */
    public Hold next(String nextOffice, Long nextPerson, Ground nextGround, String nextAwaited, Instant at) {
        return new Hold(nextOffice, nextPerson, nextGround, nextAwaited, at, at);
    }

    /** The same span, of which no second has passed, spent in waiting for that office. */
    public Hold waitingFor(Office other) {
        return new Hold(office, person, Ground.WAITING_OFFICE, other.code(), from, after);
    }

    /** The last holder of a closed case, for whom no time runs any more. */
    public Hold ended() {
        return new Hold(office, person, ground, null, null, null);
    }

    /** The span as the log tells it when it begins. */
    public Map<String, String> row() {
        return LogCells.of("office", office, "person", person, "ground", ground, "awaited", awaited, "from", from);
    }

    /** The same, where another office answers for what is over. */
    public Hold endedAt(String code) {
        return new Hold(code, null, ground, null, null, null);
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

    public String awaited() {
        return awaited;
    }

    public Instant from() {
        return from;
    }

    public Instant after() {
        return after;
    }

    /** A department's time counts at the tier of the centre it sits beside: its code begins with that centre's. */
    @Transient
    public Tier tier() {
        return Tier.ofOffice(office);
    }
}
