package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Map;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.office.Tier;

/** One finished round of handling: what it ended as, and which tier settled it. Reopening never overwrites it. */
@Entity
@IdClass(CasePart.class)
public class Episode {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private int no;

    private String county;

    @Enumerated(EnumType.STRING)
    private EpisodeKind kind;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private Stage endedAs;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_tier")
    private Tier settledTier;

    @Column(name = "settled_office")
    private String settledOffice;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean imported;

    protected Episode() {}

    Episode(CaseFile file, EpisodeKind kind, Instant openedAt, Settlement settlement, Stage endedAs, Instant closedAt) {
        this.caseId = file.id();
        this.no = file.episode();
        this.county = file.county();
        this.kind = kind;
        this.openedAt = openedAt;
        this.closedAt = closedAt;
        this.endedAs = endedAs;
        this.settledTier = settlement == null ? null : settlement.tier();
        this.settledOffice = settlement == null ? null : settlement.office();
        this.settledAt = settlement == null ? null : settlement.at();
        this.outcome = settlement == null ? null : settlement.outcome();
        this.imported = file.isImported();
    }

    /** The round as the log tells it when it is over. */
    Map<String, String> row() {
        return LogCells.of(
                "kind",
                kind,
                "opened",
                openedAt,
                "ended",
                closedAt,
                "as",
                endedAs,
                "tier",
                settledTier,
                "office",
                settledOffice,
                "settled",
                settledAt,
                "outcome",
                outcome,
                "imported",
                imported);
    }

    public int no() {
        return no;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Tier settledTier() {
        return settledTier;
    }
}
