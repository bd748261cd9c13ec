package org.fengqiao.model.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.party.Party;

/**
 * One matter, registered once, in the custody of exactly one office. It is changed only by deeds ({@link #perform}),
 * each of which leaves an event. It is made of faculties that do not grow with the acts: history, keeping, round,
 * parts, clocks, filing; a deed reaches them through a {@link Change}.
 */
@Entity
@Table(name = "casefile")
public class CaseFile extends CaseRecord {
    @Transient
    private Standing standing;

    protected CaseFile() {}

    private CaseFile(long id, Registration told, Office holder, Occasion occasion) {
        var now = occasion.now();
        this.id = id;
        this.county = holder.county();
        this.number = CaseNumber.of(county, now.today().getYear(), id);
        this.filing = new Filing(told, holder, occasion);
        this.round = new Round(Stage.REGISTERED, now.at());
        this.keeping = new Keeping(occasion.person());
    }

    /**
     * A file with an id, a number and its first event. Whom its receipt concerns, and how it arrives, depends on where it
     * came from.
     */
    static CaseFile opened(
            long id, Registration told, Office holder, Happened.For whom, Consumer<Change> arrival, Occasion occasion) {
        var file = new CaseFile(id, told, holder, occasion);
        var change = new Change(file, occasion);
        change.clocks().hear(Happened.received(whom, occasion.now().today()));
        file.enter(told, holder, arrival, change);
        return file;
    }

    /** A demand that goes its own way from now on: of the same people, and as of the same receipt. */
    static CaseFile splitOff(long id, Registration told, CaseFile whole, Occasion occasion) {
        var holder = occasion.officer().office();
        var file = new CaseFile(id, told, holder, occasion);
        file.filing.cameAs(whole.origin());
        var change = new Change(file, occasion);
        var received = new Moment(whole.origin().registeredAt()).today();
        change.clocks().hear(Happened.received(Happened.For.ALL, received));
        change.history().adds("splitFrom", whole.number());
        file.enter(told, holder, any -> {}, change);
        return file;
    }

    private void enter(Registration told, Office holder, Consumer<Change> arrival, Change change) {
        change.keeping()
                .open(
                        holder,
                        change.occasion().person(),
                        change.occasion().now().at());
        change.history().brings(new Narrative(id, county, told));
        int no = 0;
        for (var person : told.people()) {
            change.history().brings(new Party(new CasePart(id, ++no), county, person));
        }
        change.keeping().touchChain(holder);
        arrival.accept(change);
        write(new Register(told), change);
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

    /** What follows here from a deed on another file: it was asked for, and refused or not, over there. */
    public void follow(Errand errand, Occasion occasion) {
        var when = occasion.at(history.next(occasion.now()));
        done(errand.deed(), new Change(this, when));
        version += errand.deed().act().is(Trait.QUIET) ? 0 : 1;
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

    /** Whether it was filed, or taken for some time, as an appeal, and is none now. */
    public boolean wasAppeal() {
        return filing.wasAppeal();
    }

    /** The village that is itself complained of; null for none. */
    public String complainedOf() {
        return filing.complainedOf();
    }

    private void done(Deed deed, Change change) {
        deed.on(change, change.occasion());
        Chapters.all().forEach(chapter -> chapter.follows(change));
        Complained.refuse(filing, hold().office(), change.occasion().offices());
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

    /** Whether the matter complains of that office itself. */
    public boolean isAgainst(Office office) {
        return filing.isAgainst(office.code());
    }

    /** Everything new since the last call: rows to be stored with the file. */
    public List<Object> takeNews() {
        return history.takeNews();
    }

    /** What has to follow on other files since the last call. */
    public List<Errand> takeErrands() {
        var taken = List.copyOf(errands);
        errands.clear();
        return taken;
    }

    /** The sentences behind the days that were worked out since the last call, to be stored with the file. */
    public List<Derivation> takeDerivations() {
        return clocks.takeDerivations();
    }

    /** Where the file's open clocks are, for when something happens that they listen to. */
    public void clocksFetchedBy(Supplier<List<Clock>> open) {
        clocks.fetchedBy(() -> standing().fetched(open.get()));
    }

    /** Where the states of chapters are, for when one of them is asked for. */
    public void statesFetchedBy(Function<Class<? extends ChapterState>, ChapterState> store) {
        stored = store;
    }

    /** The parts of the file, brought along by whoever opened it. */
    public void bring(List<Part> loaded) {
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
        var state = stored.apply((Class<? extends ChapterState>) type);
        if (state != null) {
            standing().fetched(state);
        }
        return state;
    }

    /** What the log has said of it so far. */
    Standing standing() {
        if (standing == null || !standing.isOf(this)) {
            standing = new Standing(this);
        }
        return standing;
    }

    void keep(ChapterState state) {
        chapters += Chapters.keeping(state.getClass()).name() + ",";
        states.put(state.getClass(), state);
        history.brings(state);
    }
}
