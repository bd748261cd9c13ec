package org.fengqiao.model.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;

/** Custody: every second of a round is charged to exactly one office, person and ground. */
@Embeddable
public class Keeping {
    @Embedded
    private Hold hold;

    private int spans;
    private Long responsible;

    @Embedded
    private Sending sending;

    @Embedded
    private Involved involved = Involved.nobody();

    @Transient
    private Change change;

    protected Keeping() {}

    Keeping(Long responsible) {
        this.responsible = responsible;
    }

    Keeping during(Change now) {
        change = now;
        return this;
    }

    /** The whole matter goes to another office, to no person yet. Its clocks run on. */
    public void sendTo(Office office, Act how) {
        var file = change.file();
        if (file.episodeKind().isReview()) {
            throw new Refusal(Why.NOT_IN_REVIEW, Words.chinese().label(how));
        }
        sending = new Sending(hold.office(), how, null);
        change.movesOn();
        change.round().reach(Stage.TRANSFERRED);
        charge(office.code(), null, Ground.HANDLING, null);
        touchChain(office);
        change.history().tell(how, office.code());
    }

    /** Somebody of the holding office takes in hand what was sent. */
    public void receive() {
        var person = change.occasion().person();
        change.round().reach(change.round().whenReceived());
        charge(hold.office(), person, hold.ground(), hold.awaited());
        responsible = responsible == null ? person : responsible;
    }

    public void giveTo(long person) {
        if (change.file().stage() == Stage.TRANSFERRED) {
            change.round().reach(change.round().whenReceived());
        }
        responsible = person;
        charge(hold.office(), person, hold.ground(), hold.awaited());
        handledBy(person);
    }

    /** Nobody in particular holds it: the case waits in its office for somebody else. */
    public void letGo() {
        var person = change.occasion().person();
        involved = involved.conflict(person);
        responsible = responsible != null && responsible.equals(person) ? null : responsible;
        sending = null;
        change.round().reach(Stage.TRANSFERRED);
        charge(hold.office(), null, Ground.HANDLING, null);
    }

    /** From now on the time counts on another ground; who only keeps the file for an organ outside still waits for it. */
    public void holdOn(Ground ground) {
        boolean keeps = change.occasion()
                .offices()
                .find(hold.awaited())
                .filter(Office::isExternal)
                .isPresent();
        if (hold.ground() != ground && !keeps) {
            charge(hold.office(), hold.person(), ground, null);
        }
    }

    /** The case waits for what another office was asked to do. */
    public void waitFor(Office office) {
        charge(hold.office(), change.occasion().person(), Ground.WAITING_OFFICE, office.code());
    }

    /** In the round that begins the office only keeps the file: an organ outside decides. */
    public void keepFor(Office outside) {
        hold = hold.waitingFor(outside);
        change.history().thenInstead(CaseFold.CUSTODY, told(hold.row()));
    }

    /** Who answers for the matter holds it, at whatever stage it stands; what is over stays uncharged. */
    public void standsWith(Office office, Long person) {
        if (hold.from() == null) {
            hold = hold.endedAt(office.code());
        } else {
            charge(office.code(), person, Ground.HANDLING, null);
        }
        touchChain(office);
    }

    /** Whoever sent the matter hears that it is objected to; null takes the objection off. */
    public void objected(Instant at) {
        sending = sending.objected(at);
    }

    public void touch(Office office) {
        if (!involved.has(office.code())) {
            involved = involved.office(office.code());
            change.history().brings(new Scope(office.code(), change.file()));
        }
    }

    /** The office and the centres above it may see the case from now on. */
    public void touchChain(Office office) {
        touch(office);
        Offices tree = change.occasion().offices();
        tree.chain(office).stream().filter(Office::isCentre).forEach(this::touch);
    }

    public void endWaiting() {
        if (hold.ground() == Ground.WAITING_OFFICE) {
            charge(hold.office(), hold.person(), Ground.HANDLING, null);
        }
    }

    /** A new round: the time before it is charged already, or to nobody. */
    void open(Office office, Long person, Instant at) {
        hold = Hold.opening(office, person, Ground.HANDLING, at);
        tell(hold.row());
    }

    /** The round was another office's to begin: it was sent to nobody, and nobody is responsible yet. */
    public void startAfresh() {
        responsible = null;
        sending = null;
    }

    /** Time stops: the last span is written, and no second is charged any more. */
    void end() {
        var file = change.file();
        change.history()
                .brings(new Custody(
                        new CasePart(file.id(), ++spans),
                        file.county(),
                        file.episode(),
                        hold,
                        change.occasion().now().at()));
        hold = hold.ended();
        tell(Map.of("ended", Pairs.text(change.occasion().now().at())));
    }

    void importedBy(Office holder, Instant at) {
        change.history().forgetCustody();
        hold = Hold.opening(holder, null, Ground.IMPORTED, at);
        tell(hold.row());
        responsible = null;
    }

    void forgetHandlers() {
        involved = involved.withoutHandlers();
    }

    void handledBy(long person) {
        if (!involved.wasHandledBy(person)) {
            involved = involved.handler(person);
            change.history().brings(new Handler(person, change.file()));
        }
    }

    /** From this moment on somebody else, or another ground, answers for the time: one span ends, the next begins. */
    private void charge(String office, Long person, Ground ground, String awaited) {
        var file = change.file();
        var now = change.occasion().now().notBefore(hold.from()).at();
        change.history()
                .brings(new Custody(new CasePart(file.id(), ++spans), file.county(), file.episode(), hold, now));
        hold = hold.next(office, person, ground, awaited, now);
        tell(hold.row());
    }

    /** The event says where the time goes from now on; a span that begins with it does not say so again. */
    private void tell(Map<String, String> span) {
        change.history().then(CaseFold.CUSTODY, told(span));
    }

    private String told(Map<String, String> span) {
        var at = change.occasion().now().at();
        var said = new TreeMap<>(span);
        said.remove("from", Pairs.text(at));
        return Pairs.write(said, at);
    }

    /** Who sent it and who answers for it, as the log tells it. */
    Map<String, String> row() {
        return LogCells.of(
                "by",
                sending == null ? null : sending.by(),
                "act",
                sending == null ? null : sending.act().name(),
                "objected",
                sending == null ? null : sending.objectedAt(),
                "responsible",
                responsible,
                "conflicted",
                involved.conflicted());
    }

    Instant notEarlierThan(Instant at) {
        return hold.from() != null && hold.from().isAfter(at) ? hold.from() : at;
    }

    Hold hold() {
        return hold;
    }

    Long responsible() {
        return responsible;
    }

    Involved involved() {
        return involved;
    }

    Sending sending() {
        return sending;
    }
}
