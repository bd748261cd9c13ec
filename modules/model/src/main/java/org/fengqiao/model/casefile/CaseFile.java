package org.fengqiao.model.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.party.Party;

/**
 * One matter, registered once, in the custody of exactly one office. It is changed only by deeds ({@link #perform}),
 * each of which leaves an event. It is made of faculties that do not grow with the acts: history, keeping, round,
 * parts, clocks, filing; a deed reaches them through a {@link Change}.
 */
@Entity
@Table(name = "casefile")
public class CaseFile {
    @Id
    private Long id;

    private String county;
    private String number;
    private int version;

    @Embedded
    private History history = History.empty();

    @Embedded
    private Filing filing;

    @Embedded
    private Keeping keeping;

    @Embedded
    private Round round;

    @Embedded
    private Parts parts = Parts.none();

    @Embedded
    private Clocks clocks = Clocks.none();

    /** The names of the chapters that keep a state of their own about this case, between commas. */
    private String chapters = ",";

    @Transient
    private Function<Class<? extends ChapterState>, ChapterState> stored = type -> null;

    @Transient
    private Map<Class<?>, ChapterState> states = new HashMap<>();

    protected CaseFile() {}

    private CaseFile(long id, Registration told, Office holder, Occasion occasion) {
        var now = occasion.now();
        this.id = id;
        this.county = holder.county();
        this.number = CaseNumber.of(county, now.today().getYear(), id);
        this.filing = new Filing(told, holder, occasion);
        this.round = new Round(Stage.REGISTERED, now.at());
        this.keeping =
                new Keeping(Hold.opening(holder, occasion.person(), Ground.HANDLING, now.at()), occasion.person());
    }

    /** A file with an id, a number and its first event; whom its receipt concerns depends on where it came from. */
    static CaseFile opened(long id, Registration told, Office holder, Happened.For whom, Occasion occasion) {
        var file = new CaseFile(id, told, holder, occasion);
        var change = new Change(file, occasion);
        change.history().brings(new Narrative(id, file.county, told));
        int no = 0;
        for (var person : told.people()) {
            change.history().brings(new Party(new CasePart(id, ++no), file.county, person));
        }
        change.keeping().touchChain(holder);
        change.clocks().received(whom);
        file.write(new Register(told), change);
        return file;
    }

    /** Does what the deed says, if it is possible now for who is acting; refuses with the reason otherwise. */
    public void perform(Deed deed, Occasion occasion) {
        demand(new Guard(this, deed.act(), occasion).why());
        change(deed, occasion);
    }

    /** The same on the version its caller has seen: who has no power hears that first, who is late hears that next. */
    public void perform(int seen, Deed deed, Occasion occasion) {
        var guard = new Guard(this, deed.act(), occasion);
        demand(guard.forbidden());
        demandVersion(seen);
        demand(guard.notNow());
        change(deed, occasion);
    }

    private void change(Deed deed, Occasion occasion) {
        var when = occasion.at(history.next(occasion.now()));
        if (round.stage() == Stage.TRANSFERRED && deed.act().by().impliesReceipt() && !when.byCitizen()) {
            done(Acts.the(Trait.RECEIPT).deed(Given.nothing()), new Change(this, when));
            when = when.at(history.next(when.now()));
        }
        done(deed, new Change(this, when));
        version += deed.act().is(Trait.QUIET) ? 0 : 1;
    }

    private void done(Deed deed, Change change) {
        deed.on(change, change.occasion());
        Chapters.all().forEach(chapter -> chapter.follows(change));
        write(deed, change);
    }

    /** Appends the event of what was done, with what followed for the clocks. */
    void write(Deed deed, Change change) {
        history.during(change).write(this, deed, clocks.during(change).follow(), change.occasion());
        if (change.occasion().person() != null && !deed.act().is(Trait.HANDS_OFF)) {
            keeping.during(change).handledBy(change.occasion().person());
        }
    }

    private static void demand(Refusal refusal) {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Refuses a form that was opened before somebody else changed the case. */
    private void demandVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(
                    Map.of("version", seen),
                    Map.of("version", version, "stage", stage().name(), "office", hold().office()));
        }
    }

    /** Why the act is not possible now for who asks; empty when it is. */
    public Optional<Refusal> whyNot(Act act, Occasion occasion) {
        return Optional.ofNullable(new Guard(this, act, occasion).why());
    }

    /** Why a chapter keeps who asks from the act, whoever holds the case; empty when none does. */
    public Optional<Refusal> barred(Act act, Occasion occasion) {
        return Optional.ofNullable(new Guard(this, act, occasion).bars());
    }

    /** Everything new since the last call: rows to be stored with the file. */
    public List<Object> takeNews() {
        return history.takeNews();
    }

    /** The sentences behind the days that were worked out since the last call, to be stored with the file. */
    public List<Derivation> takeDerivations() {
        return clocks.takeDerivations();
    }

    /** Where the file's open clocks are, for when something happens that they listen to. */
    public void clocksFetchedBy(Supplier<List<Clock>> open) {
        clocks.fetchedBy(open);
    }

    /** Where the states of chapters are, for when one of them is asked for. */
    public void statesFetchedBy(Function<Class<? extends ChapterState>, ChapterState> store) {
        stored = store;
    }

    /** The file's assignments, brought along by whoever opened it. */
    public void bring(List<Assignment> loaded) {
        parts.bring(loaded);
    }

    /** What a chapter keeps about this case; asked of the database only where the case says that it exists. */
    public <S extends ChapterState> Optional<S> state(Class<S> type) {
        if (chapters.contains("," + Chapters.keeping(type).name() + ",")) {
            return Optional.ofNullable(type.cast(states.computeIfAbsent(type, this::fetch)));
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private ChapterState fetch(Class<?> type) {
        return stored.apply((Class<? extends ChapterState>) type);
    }

    void keep(ChapterState state) {
        chapters += Chapters.keeping(state.getClass()).name() + ",";
        states.put(state.getClass(), state);
        history.brings(state);
    }

    History history() {
        return history;
    }

    Filing filing() {
        return filing;
    }

    Keeping keeping() {
        return keeping;
    }

    Round round() {
        return round;
    }

    Parts parts() {
        return parts;
    }

    Clocks clocks() {
        return clocks;
    }

    // --- questions ---

    public boolean isHeldBy(Office office) {
        return hold().office().equals(office.code());
    }

    public boolean isConflicted(Officer officer) {
        return keeping.involved().isConflicted(officer.id());
    }

    public boolean wasHandledBy(long person) {
        return keeping.involved().wasHandledBy(person);
    }

    /** Everybody who had a hand in the case so far, between commas. */
    public String handlers() {
        return keeping.involved().handlers();
    }

    public boolean isAccepted() {
        return round.isAccepted();
    }

    public boolean isUrgent() {
        return filing.isUrgent();
    }

    /** Who sent the matter to its holder and how; empty when it was not sent, or is over. */
    public Optional<Sending> sending() {
        return Optional.ofNullable(keeping.sending());
    }

    /** Whether the holder has it from above or from the side, and has done nothing yet. */
    public boolean wasSentFromAbove() {
        var sending = keeping.sending();
        return sending != null
                && sending.mayBeObjectedTo()
                && (stage() == Stage.TRANSFERRED || stage() == Stage.RECEIVED);
    }

    /** Whether the office sent the whole matter, and its holder objects. */
    public boolean isObjectedTowards(Office office) {
        return keeping.sending() != null && keeping.sending().hasObjectionFor(office);
    }

    public Track track() {
        return filing.track();
    }

    public EpisodeKind episodeKind() {
        return round.kind();
    }

    public LocalDate episodeOpenedOn() {
        return new Moment(round.openedAt()).today();
    }

    /** Whether the round has ended in an answer that the citizen has in hand. */
    public boolean hasReply() {
        return round.hasReply();
    }

    /** After re-examination the matter is final, for the same facts and reasons (条例 art. 36 ¶3). */
    public boolean isFinal() {
        return round.isFinal();
    }

    /** The parts of the case that are not done yet. */
    public List<Assignment> openParts() {
        return parts.open();
    }

    /** The periods that run. */
    public List<Clock> openClocks() {
        return List.copyOf(clocks.open());
    }

    public Long id() {
        return id;
    }

    public String county() {
        return county;
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public Stage stage() {
        return round.stage();
    }

    public int episode() {
        return round.episode();
    }

    public Hold hold() {
        return keeping.hold();
    }

    public Long responsible() {
        return keeping.responsible();
    }

    public Purpose purpose() {
        return filing.purpose();
    }

    public String category() {
        return filing.category();
    }

    public Instant due() {
        return clocks.due();
    }

    public Origin origin() {
        return filing.origin();
    }

    public Optional<Settlement> settlement() {
        return Optional.ofNullable(round.settlement());
    }

    public RatingLevel rating() {
        return round.rating();
    }

    public boolean isImported() {
        return filing.isImported();
    }

    public int openAssignments() {
        return parts.openOnes();
    }

    public int lastSeq() {
        return history.seq();
    }

    public String lastHash() {
        return history.hash();
    }

    public Moment lastMoment() {
        return new Moment(history.at());
    }
}
