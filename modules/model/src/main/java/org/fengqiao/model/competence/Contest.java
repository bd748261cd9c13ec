package org.fengqiao.model.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.LogCells;
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

    /** They did not agree: the organ over both for review decides, or the joint conference when there is none. */
    void elevate(String holder, Offices offices) {
        judge = offices.commonSuperior(offices.of(holder), offices.of(with))
                .map(Office::code)
                .orElse(null);
        step = judge == null ? ContestStep.CONFERENCE : ContestStep.SUPERIOR;
    }

    void end() {
        step = null;
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

    /** Who decides as the superior: itself, or the petition office that enters what an organ outside decided. */
    Optional<Office> desk(String county, Offices offices) {
        return offices.find(judge)
                .flatMap(above -> above.isExternal() ? offices.petitionOfficeOf(county) : Optional.of(above));
    }

    /** Whether an organ outside the county decides, of which nobody works here. */
    boolean isDecidedOutside(Offices offices) {
        return offices.find(judge).filter(Office::isExternal).isPresent();
    }

    /** Decided above, and by the county's centre for the joint conference when the superior does not. */
    boolean isFor(Office office, Offices offices) {
        boolean theirs = desk(office.county(), offices).filter(office::equals).isPresent();
        return step != ContestStep.AGREEMENT && (theirs || office.code().equals(office.county()));
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of("with", with, "step", step, "judge", judge, "at", at);
    }
}
