package org.fengqiao.architecture.broken.model.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.fengqiao.architecture.broken.model.office.Office;

/** Breaks: aggregates form no cycle; entities have no setters; enum fields are stored by their names. */
@Entity
public class Party {
    enum Kind {
        PERSON
    }

    @Id
    private long id;

    @Enumerated
    private Kind kind;

    Office guest() {
        return kind == null ? new Office() : null;
    }

    public void setId(long newId) {
        id = newId;
    }

    public long id() {
        return id;
    }
}
