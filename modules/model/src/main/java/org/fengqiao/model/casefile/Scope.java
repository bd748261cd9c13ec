package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That an office may see a case: it, or one below it, registered it, held it, or was sent a part of it. */
@Entity
@Table(name = "case_scope")
@IdClass(Scope.Key.class)
public class Scope {
    @Id
    private String office;

    @Id
    @Column(name = "case_id")
    private long caseId;

    private String county;

    protected Scope() {}

    Scope(String office, CaseFile file) {
        this.office = office;
        this.caseId = file.id();
        this.county = file.county();
    }

    public String office() {
        return office;
    }

    /** Office and case. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String office;
        private long caseId;

        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.office.equals(office) && k.caseId == caseId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, caseId);
        }
    }
}
