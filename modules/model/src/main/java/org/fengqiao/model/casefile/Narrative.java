package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The words of the matter and the grams it is found by; kept apart from the row that every act rewrites. */
@Entity
public class Narrative {
    @Id
    @Column(name = "case_id")
    private long caseId;

    private String county;
    private String summary;
    private String text;
    private String place;
    private String grams;

    protected Narrative() {}

    public Narrative(long caseId, String county, Registration told) {
        this.caseId = caseId;
        this.county = county;
        this.summary = told.summary();
        this.text = told.text();
        this.place = told.place();
        this.grams = String.join(" ", Grams.of(told.summary(), told.text(), told.place(), told.organisations()));
    }

    public String summary() {
        return summary;
    }

    public String text() {
        return text;
    }

    public String place() {
        return place;
    }
}
