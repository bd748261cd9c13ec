package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.fengqiao.model.office.Office;

/** How the case came to its present holder: who sent it, by which act, and whether that is objected to. */
@Embeddable
public class Sending {
    @Column(name = "sent_by")
    private String by;

    @Convert(converter = ActConverter.class)
    @Column(name = "sent_act")
    private Act act;

    @Column(name = "objected_at")
    private Instant objectedAt;

    protected Sending() {}

    Sending(String by, Act act, Instant objectedAt) {
        this.by = by;
        this.act = act;
        this.objectedAt = objectedAt;
    }

    Sending objected(Instant at) {
        return new Sending(by, act, at);
    }

    public String by() {
        return by;
    }

    Act act() {
        return act;
    }

    Instant objectedAt() {
        return objectedAt;
    }

    /** Only what comes from above or from the side can be objected to, and only once at a time. */
    boolean mayBeObjectedTo() {
        return act.is(Trait.OBJECTABLE) && objectedAt == null;
    }

    boolean hasObjectionFor(Office office) {
        return objectedAt != null && office.code().equals(by);
    }
}
