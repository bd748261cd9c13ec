package org.fengqiao.model.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/**
 * How a deed reaches the faculties of a case file. Only {@link CaseFile#perform} makes one, so that nothing changes a
 * file without leaving an event.
 */
public final class Change {
    private final CaseFile file;
    private final Occasion occasion;
    private final Hold heldBefore;
    private final int roundBefore;
    private boolean movedOn;
    private Handed handed;

    Change(CaseFile file, Occasion occasion) {
        this.file = file;
        this.occasion = occasion;
        file.standing().begin();
        this.heldBefore = file.hold();
        this.roundBefore = file.episode();
    }

    public CaseFile file() {
        return file;
    }

    public Occasion occasion() {
        return occasion;
    }

    public LocalDate today() {
        return occasion.now().today();
    }

    /** What is written and told. */
    public History history() {
        return file.history().during(this);
    }

    /** Who holds the case and is charged with its time. */
    public Keeping keeping() {
        return file.keeping().during(this);
    }

    /** How far the round of handling has come. */
    public Round round() {
        return file.round().during(this);
    }

    /** What others owe within the case. */
    public Parts parts() {
        return file.parts().during(this);
    }

    /**
     * The whole matter is referred to another office: whoever had it has forwarded it, and whoever has it now has
     * received it. Sent where nobody can answer it, it has met no duty (条例 art. 22).
     */
    public void refer(Office office, Act how) {
        keeping().sendTo(office, how);
        if (!occasion.offices().canAnswer(office)) {
            return;
        }
        clocks().hear(Happening.FORWARDED);
        clocks().hear(Happened.referred(today(), how.is(Trait.OBJECTABLE)));
    }

    /** The periods that run. */
    public Clocks clocks() {
        return file.clocks().during(this);
    }

    /** What the matter is. */
    public Filing filing() {
        return file.filing();
    }

    /** Says anew what kind of matter this is; null leaves a thing as it was. The rules are those of what it is now. */
    public void classify(Purpose purpose, String category, String petitionClass, Boolean litigationRights) {
        var taken = Former.of(file);
        if (taken.isLeft(purpose)) {
            leaveAppeals();
        }
        file.filing().classify(purpose, category, petitionClass, litigationRights);
        if (!taken.isStill(file)) {
            if (taken.wasOnlyMediated(file)) {
                round().forgetAcceptance();
            }
            clocks().bindAnew(taken);
        }
    }

    /** What was accepted as an appeal is answered as one; until then its citizen can insist that it is one. */
    private void leaveAppeals() {
        if (file.isAccepted()) {
            throw new Refusal(Why.ACCEPTED_AS_APPEAL);
        }
        file.filing().leavesAppeals();
        history().adds("reclassified", true);
    }

    /** What a chapter keeps about this case; empty when it keeps nothing yet. */
    public <S extends ChapterState> Optional<S> state(Class<S> type) {
        return file.state(type);
    }

    /** What a chapter keeps about this case; begun now where it keeps nothing yet. */
    public <S extends ChapterState> S stateOr(Class<S> type, Function<CaseFile, S> begun) {
        return state(type).orElseGet(() -> {
            var first = begun.apply(file);
            keep(first);
            return first;
        });
    }

    /** From now on the chapter keeps this about the case. */
    public void keep(ChapterState state) {
        file.keep(state);
    }

    /** Something follows from this on another file, in the same transaction. */
    public void also(long other, Deed deed) {
        file.errands.add(new Errand(other, deed));
    }

    /** Who held the case when the deed began: what it ends was theirs until then, wherever it sends the case. */
    Hold heldBefore() {
        return heldBefore;
    }

    /** Whether the deed has begun another round. */
    boolean hasBegunARound() {
        return file.episode() != roundBefore;
    }

    /** Whether this came about by the deed. */
    public boolean heard(Happening what) {
        return file.clocks().heard(what);
    }

    /** Whether the matter went to another office, into another round, or was decided: what hung on its holder ends. */
    public boolean movedOn() {
        return movedOn;
    }

    /** The act handed over or sent a paper. */
    void hands(Handed paper) {
        handed = paper;
    }

    /** The paper that the act handed over or sent; empty where there was none. */
    public Optional<Handed> handed() {
        return Optional.ofNullable(handed);
    }

    void movesOn() {
        movedOn = true;
    }
}
