package org.fengqiao.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;

/** Two files that belong together, confirmed by a person. A link never deletes either. */
@Entity
@Table(name = "link")
@IdClass(CaseLink.Key.class)
public class CaseLink {
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
    private String other;
    private Instant at;
    private Long person;
    private String reason;

    protected CaseLink() {}

    /** Made by the event of this number. */
    CaseLink(CaseFile file, int seq, Tie tie, Occasion occasion) {
        this.caseId = file.id();
        this.seq = seq;
        this.otherId = tie.id();
        this.kind = tie.kind();
        this.county = file.county();
        this.other = tie.number();
        this.at = occasion.now().at();
        this.person = occasion.person();
        this.reason = tie.reason();
    }

    public String other() {
        return other;
    }

    public LinkKind kind() {
        return kind;
    }

    /** The key: the same two files may be linked in more than one way, and again after a link was taken back. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long caseId;
        private long otherId;
        private LinkKind kind;
        private int seq;

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.caseId == caseId && k.otherId == otherId && k.kind == kind && k.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseId, otherId, kind, seq);
        }
    }
}
