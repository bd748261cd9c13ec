package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a review looks at: whose answer, who answered first, whether it was asked for in time, and who had a hand in
 * the matter before and therefore may not review it (回避, 条例 art. 28).
 */
@Embeddable
public class Review {
    @Column(name = "review_origin")
    private String origin;

    @Column(name = "review_of")
    private String of;

    @Column(name = "review_late")
    private Boolean late;

    @Column(name = "review_barred")
    private String barred;

    protected Review() {}

    Review(String origin, String of, boolean late, String barred) {
        this.origin = origin;
        this.of = of;
        this.late = late;
        this.barred = barred;
    }

    String origin() {
        return origin;
    }

    /** The office whose answer is under review. */
    String of() {
        return of;
    }

    boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    boolean bars(long person) {
        return barred != null && barred.contains("," + person + ",");
    }
}
