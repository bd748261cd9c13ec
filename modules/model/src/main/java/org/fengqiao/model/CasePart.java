package org.fengqiao.model;

import java.io.Serializable;
import java.util.Objects;

/** The key of a numbered part of a case: an event, a span of custody, a party, a part that others owe, an episode. */
public final class CasePart implements Serializable {
    private static final long serialVersionUID = 1L;

    private long caseId;
    private int no;

    public CasePart() {}

    public CasePart(long caseId, int no) {
        this.caseId = caseId;
        this.no = no;
    }

    public long caseId() {
        return caseId;
    }

    public int no() {
        return no;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CasePart part && part.caseId == caseId && part.no == no;
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseId, no);
    }
}
