package org.fengqiao.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;

/**
 * An office that may hold a case: a centre (its code is its region's), or a department beside a centre. An organ
 * outside the county stands in no tier, no county and beside no centre, and holds none.
 */
@Entity
public class Office {
    /** Written for the reviewing organ where the office's own word is the last. */
    public static final String LAST = "last";

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String centre;
    private String superior;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "review_last")
    private boolean last;

    private String functions;

    @Column(name = "receives_as")
    private String receivesAs;

    @Column(name = "answers_as")
    private String answersAs;

    private String county;
    private boolean active = true;

    protected Office() {}

    /** An office with the functions that are usual for its kind; {@code reviewedBy} may be {@link #LAST}. */
    public Office(String code, String name, OfficeKind kind, String centre, String superior, String reviewedBy) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.tier = centre == null ? null : Tier.ofCode(centre);
        this.centre = centre;
        this.superior = superior;
        this.last = LAST.equals(reviewedBy);
        this.reviewedBy = last ? null : reviewedBy;
        this.county = centre == null ? null : centre.substring(0, 6);
        this.functions = OfficeFunction.write(OfficeFunction.usual(kind, tier));
    }

    /** Which duties it has, which body receives what arrives at its desk, and which organ answers for it. */
    public Office serving(Set<OfficeFunction> duties, String receiver, String organ) {
        functions = OfficeFunction.write(duties);
        receivesAs = receiver;
        answersAs = organ;
        return this;
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

    /** Null outside the county. */
    public Tier tier() {
        return tier;
    }

    /** Null outside the county. */
    public String centre() {
        return centre;
    }

    /** The code of the office above, null at the top. */
    public String superior() {
        return superior;
    }

    /** The code of the organ that decides a review of its answers; null where its word is the last, or nobody said. */
    public String reviewedBy() {
        return reviewedBy;
    }

    /** Whether nobody reviews what it answers. */
    public boolean last() {
        return last;
    }

    public Set<OfficeFunction> functions() {
        return OfficeFunction.read(functions);
    }

    public boolean is(OfficeFunction function) {
        return functions().contains(function);
    }

    /** The code of the body that receives what arrives at its desk; null where it receives for itself. */
    public String receivesAs() {
        return receivesAs;
    }

    /** The code of the organ that approves, signs and seals what it prepares; null where it answers for itself. */
    public String answersAs() {
        return answersAs;
    }

    /** Null outside the county. */
    public String county() {
        return county;
    }

    public boolean isIn(String someCounty) {
        return county != null && county.equals(someCounty);
    }

    public boolean active() {
        return active;
    }

    public boolean isCentre() {
        return kind == OfficeKind.CENTRE;
    }

    /** Whether it lies outside the county: it reviews, and holds nothing. */
    public boolean isExternal() {
        return kind == OfficeKind.EXTERNAL;
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
