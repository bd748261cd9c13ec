package org.fengqiao.model.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.office.Tier;

/** The entry that puts a clock right. The clock's own row stays as it was; whoever counts clocks reads both. */
@Entity
@Table(name = "clock_correction")
@IdClass(ClockCorrection.Key.class)
public class ClockCorrection {
    /** One kind of correction of one clock. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long caseId;
        private int clock;
        private CorrectionKind kind;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.caseId == caseId && key.clock == clock && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, clock, kind);
        }
    }

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int clock;

    @Id
    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    private String county;
    private long run;
    private int seq;
    private Instant at;
    private String charged;
    private String office;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String reason;

    protected ClockCorrection() {}

    public ClockCorrection(long caseId, String county, Flaw flaw, CorrectionOrder order, int seq, Instant at) {
        this.caseId = caseId;
        this.county = county;
        this.clock = flaw.no();
        this.kind = flaw.kind();
        this.charged = flaw.charged();
        this.office = flaw.office();
        this.tier = flaw.tier();
        this.run = order.run();
        this.reason = order.reason();
        this.seq = seq;
        this.at = at;
    }

    /** As the log tells it. */
    public Map<String, String> row() {
        return LogCells.of("kind", kind, "charged", charged, "owed", office);
    }

    /** The row of the log it stands in. */
    public String name() {
        return "correction." + clock + "." + kind;
    }

    public int clock() {
        return clock;
    }

    public boolean isVoid() {
        return kind == CorrectionKind.VOID;
    }

    public String office() {
        return office;
    }

    public String reason() {
        return reason;
    }
}
