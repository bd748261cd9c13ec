package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/** An open dispute between the holder and another office about who is competent (条例 art. 24). */
@Embeddable
public class Contest {
    @Column(name = "contest_with")
    private String with;

    @Enumerated(EnumType.STRING)
    @Column(name = "contest_step")
    private ContestStep step;

    @Column(name = "contest_judge")
    private String judge;

    @Column(name = "contest_at")
    private Instant at;

    protected Contest() {}

    private Contest(String with, ContestStep step, String judge, Instant at) {
        this.with = with;
        this.step = step;
        this.judge = judge;
        this.at = at;
    }

    static Contest with(Office other, Instant at) {
        return new Contest(other.code(), ContestStep.AGREEMENT, null, at);
    }

    /** They did not agree: the lowest office above both decides, or the joint conference when there is none. */
    Contest elevated(String holder, Offices offices) {
        var above = superior(offices.of(holder), offices.of(with), offices).map(Office::code);
        return new Contest(
                with, above.isPresent() ? ContestStep.SUPERIOR : ContestStep.CONFERENCE, above.orElse(null), at);
    }

    private static Optional<Office> superior(Office one, Office other, Offices offices) {
        var others = offices.chain(other);
        return offices.chain(one).stream()
                .filter(others::contains)
                .filter(office -> !office.equals(one) && !office.equals(other))
                .findFirst();
    }

    String other() {
        return with;
    }

    ContestStep step() {
        return step;
    }

    Optional<String> judge() {
        return Optional.ofNullable(judge);
    }

    /** Decided above, and by the county's centre for the joint conference when the superior does not. */
    boolean isFor(Office office) {
        return step != ContestStep.AGREEMENT
                && (office.code().equals(judge) || office.code().equals(office.county()));
    }
}
