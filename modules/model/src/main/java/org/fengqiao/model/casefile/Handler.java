package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;

/** That a person once acted on a case (我经手). */
@Entity
@IdClass(Handler.Key.class)
public class Handler {
    @Id
    private long person;

    @Id
    @Column(name = "case_id")
    private long caseId;

    private String county;

    protected Handler() {}

    Handler(long person, CaseFile file) {
        this.person = person;
        this.caseId = file.id();
        this.county = file.county();
    }

    /** Person and case. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long person;
        private long caseId;

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.person == person && k.caseId == caseId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, caseId);
        }
    }
}
