package org.fengqiao.model.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.Cells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/** A dispute between the holder and another office about who is competent (条例 art. 24); no step when none is open. */
@Entity
@Table(name = "contest")
public class Contest extends ChapterState {
    @Column(name = "contested_with")
    private String with;

    @Enumerated(EnumType.STRING)
    private ContestStep step;

    private String judge;

    @Column(name = "contested_at")
    private Instant at;

    protected Contest() {}

    Contest(CaseFile file) {
        super(file);
    }

    /** The dispute that is open; empty when none is. */
    public static Optional<Contest> of(CaseFile file) {
        return file.state(Contest.class).filter(contest -> contest.step != null);
    }

    void begin(Office other, Instant when) {
        with = other.code();
        step = ContestStep.AGREEMENT;
        judge = null;
        at = when;
    }

    /** They did not agree: the lowest office above both decides, or the joint conference when there is none. */
    void elevate(String holder, Offices offices) {
        judge = superior(offices.of(holder), offices.of(with), offices)
                .map(Office::code)
                .orElse(null);
        step = judge == null ? ContestStep.CONFERENCE : ContestStep.SUPERIOR;
    }

    void end() {
        step = null;
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

    @Override
    protected Map<String, String> row() {
        return Cells.of("with", with, "step", step, "judge", judge, "at", at);
    }
}
