package org.fengqiao.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;

/** That a link was wrong, and why; the link itself stays as it was written. */
@Entity
@Table(name = "unlink")
@IdClass(CaseLink.Key.class)
public class EndedLink {
    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    @Column(name = "other_id")
    private long otherId;

    @Id
    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Id
    private int seq;

    private String county;
    private Instant at;
    private Long person;
    private String reason;

    protected EndedLink() {}

    EndedLink(CaseFile file, int seq, Tie tie, Occasion occasion) {
        this.caseId = file.id();
        this.seq = seq;
        this.otherId = tie.id();
        this.kind = tie.kind();
        this.county = file.county();
        this.at = occasion.now().at();
        this.person = occasion.person();
        this.reason = tie.reason();
    }

    public LinkKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }
}
