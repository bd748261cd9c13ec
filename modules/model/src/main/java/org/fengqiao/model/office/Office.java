package org.fengqiao.model.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An office that may hold a case: a centre (its code is its region's), or a department beside a centre. */
@Entity
public class Office {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String centre;
    private String superior;

    @jakarta.persistence.Column(name = "reviewed_by")
    private String reviewedBy;

    private String county;
    private boolean active = true;

    protected Office() {}

    public Office(String code, String name, OfficeKind kind, String centre, String superior, String reviewedBy) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.tier = Tier.ofCode(centre);
        this.centre = centre;
        this.superior = superior;
        this.reviewedBy = reviewedBy;
        this.county = centre.substring(0, 6);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OfficeKind kind() {
        return kind;
    }

    public Tier tier() {
        return tier;
    }

    public String centre() {
        return centre;
    }

    /** The code of the office above, null at the top. */
    public String superior() {
        return superior;
    }

    /** The code of the office that decides a review (复查), null when that lies outside this county. */
    public String reviewedBy() {
        return reviewedBy;
    }

    public String county() {
        return county;
    }

    public boolean active() {
        return active;
    }

    public boolean isCentre() {
        return kind == OfficeKind.CENTRE;
    }

    /** Gives the office another name; its code and its place in the tree stay. */
    public void rename(String newName) {
        name = newName;
    }

    /** An office that is retired keeps its history and takes no new case. */
    public void retire() {
        active = false;
    }

    @Override
    public String toString() {
        return code;
    }
}
