package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.model.CasePart;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Reminder;
import org.fengqiao.model.custody.Custody;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.custody.Hold;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Offices;
import org.fengqiao.model.party.Party;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/**
 * One matter, registered once, in the custody of exactly one office. It is changed only by deeds ({@link #perform}),
 * each of which leaves an event; what a deed brings about beside the file's own row waits in {@link #takeNews()} for
 * whoever stores the file.
 */
@Entity
@Table(name = "casefile")
public class CaseFile {
    @Id
    private Long id;

    private String county;
    private String number;
    private int version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int episode = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "episode_kind")
    private EpisodeKind episodeKind = EpisodeKind.FIRST;

    @Column(name = "episode_opened_at")
    private Instant episodeOpenedAt;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String category;

    @Column(name = "petition_class")
    private String petitionClass;

    @Embedded
    private Origin origin;

    private int headcount;
    private Long responsible;

    @Embedded
    private Hold hold;

    private int spans;

    @Embedded
    private Sending sending;

    @Column(name = "open_assignments")
    private int openAssignments;

    private int assignments;
    private int parties;

    @Column(name = "last_seq")
    private int lastSeq;

    @Column(name = "last_hash")
    private String lastHash;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Embedded
    private Settlement settlement;

    @Enumerated(EnumType.STRING)
    private RatingLevel rating;

    @Column(name = "urgent_at")
    private Instant urgentAt;

    @Column(name = "lead_case")
    private Long leadCase;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Track track = Track.ORDINARY;

    @Column(name = "clocks")
    private int clockCount;

    private Instant due = Moment.NEVER;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Embedded
    private Review review;

    @Column(name = "hearing_on")
    private LocalDate hearingOn;

    @Column(name = "final_at")
    private Instant finalAt;

    @Embedded
    private Contest contest;

    @Embedded
    private Involved involved = Involved.nobody();

    private boolean imported;

    @Transient
    private Parts parts = new Parts();

    @Transient
    private List<Clock> moved = new ArrayList<>();

    @Transient
    private Clocks clocks = new Clocks();

    @Transient
    private List<Object> news = new ArrayList<>();

    @Transient
    private Map<String, Object> found = new TreeMap<>();

    protected CaseFile() {}

    /** A file about to be registered: it has an id and a number, and nothing has happened to it yet. */
    private CaseFile(long id, Registration told, Office holder, Happened.For whom, Occasion occasion) {
        this.id = id;
        this.county = holder.county();
        this.number = CaseNumber.of(county, occasion.now().today().getYear(), id);
        this.stage = Stage.REGISTERED;
        this.purpose = told.purpose();
        this.category = told.category();
        this.petitionClass = told.petitionClass();
        this.origin = new Origin(told, holder, occasion);
        this.headcount = told.headcount();
        this.responsible = occasion.person();
        this.episodeOpenedAt = occasion.now().at();
        this.hold = Hold.opening(holder, occasion.person(), Ground.HANDLING, episodeOpenedAt);
        news.add(new Narrative(id, county, told));
        told.people().forEach(person -> news.add(new Party(new CasePart(id, ++parties), county, person)));
        touch(holder, occasion.offices());
        clocks.hear(new Happened(Happening.MATTER_RECEIVED, occasion.now().today(), null, null, whom));
        note(new Register(told), occasion);
    }

    /** Registered by an officer of the office that now holds it. */
    public static CaseFile registered(long id, Registration told, Occasion occasion) {
        return new CaseFile(id, told, occasion.officer().office(), Happened.For.ALL, occasion);
    }

    /** Filed by a citizen: it waits to be received by the centre of its place. */
    public static CaseFile filed(long id, Registration told, Office centre, Occasion occasion) {
        var file = new CaseFile(id, told, centre, Happened.For.ALL, occasion);
        file.stage = Stage.TRANSFERRED;
        file.tell(Act.REGISTER, centre.code(), occasion);
        return file;
    }

    /**
     * Taken over from a ledger: custody until somebody receives it is charged to nobody in particular (ground
     * imported). Of a matter that is over only those clocks run whose fulfilment a ledger records: what it is silent
     * about was neither done in time nor missed.
     */
    public static CaseFile imported(long id, Registration told, Office holder, boolean over, Occasion occasion) {
        var file = new CaseFile(id, told, holder, over ? Happened.For.RECORDED : Happened.For.ALL, occasion);
        file.imported = true;
        file.stage = Stage.TRANSFERRED;
        file.hold = Hold.opening(holder, null, Ground.IMPORTED, file.episodeOpenedAt);
        file.responsible = null;
        file.forgetHandlers();
        return file;
    }

    /** Closes an imported file at the ledger's own date, with what the ledger says it ended as. */
    public void closeAsImported(Stage endedAs, Outcome outcome, RatingLevel told, Occasion atTheTime) {
        stage = endedAs;
        if (endedAs == Stage.SETTLED) {
            settlement =
                    new Settlement(hold.tier(), hold.office(), atTheTime.now().at(), outcome);
        }
        rating = told;
        if (endedAs == Stage.SETTLED) {
            happens(Happening.SETTLED, atTheTime);
        } else {
            clocks.endOn(atTheTime.now().today());
        }
        note(new Close(null), close(atTheTime));
        forgetHandlers();
    }

    /** Whoever copies a ledger has handled none of its matters. */
    private void forgetHandlers() {
        involved = involved.withoutHandlers();
        news.removeIf(Handler.class::isInstance);
    }

    /** Does what the deed says, if it is possible now for who is acting; refuses with the reason otherwise. */
    public void perform(Deed deed, Occasion occasion) {
        var refusal = new Guard(this, deed.act(), occasion).why();
        if (refusal != null) {
            throw refusal;
        }
        var when = occasion.at(occasion.now().notBefore(lastAt));
        if (stage == Stage.TRANSFERRED && deed.act().impliesReceipt() && !when.byCitizen()) {
            receive(when);
            note(new Receive(null), when);
            when = when.at(when.now().notBefore(lastAt));
        }
        deed.on(this, when);
        note(deed, when);
        if (deed.act().bumpsVersion()) {
            version++;
        }
    }

    /**
     * Works open clocks out anew under the versions given (empty where a clock stays as it is), and writes into the
     * history what moved and why. Tells whether anything did.
     */
    public boolean reproject(Function<Clock, Optional<Rule>> versions, String reason, Occasion occasion) {
        var before = occasion.at(occasion.now().notBefore(lastAt));
        for (var clock : clocks.open()) {
            versions.apply(clock)
                    .filter(rule -> clock.reproject(rule, before.now().today(), before.legal()))
                    .ifPresent(rule -> moved.add(clock));
        }
        dueAsClocksSay();
        boolean any = !moved.isEmpty();
        if (any) {
            note(new Reproject(reason), before);
        }
        return any;
    }

    /** Fires every rung that lies before the moment, each at its own time: what the clock watch would have done. */
    public void remindUpTo(Moment until, Occasion watch) {
        for (var clock = clocks.ringing(until); clock != null; clock = clocks.ringing(until)) {
            var rung = watch.legal()
                    .ladder()
                    .rungs(clock.rule(), clock.tier().name())
                    .get(clock.nextRung());
            var when = watch.at(new Moment(clock.nextAt()).notBefore(lastAt));
            note(new Remind(clock, rung), when);
            news.add(Recipient.of(this, clock, rung.step(), when.offices())
                    .toldBy(Reminder.sent(clock, number, rung, when.now().at(), lastSeq)));
            clock.fired(rung.pos(), watch.legal().ladder());
        }
    }

    /** Rungs that lie before a file came here are recorded as passed, and never sent. */
    public void passRungs(Moment arrival, LegalTime legal) {
        for (var clock = clocks.ringing(arrival); clock != null; clock = clocks.ringing(arrival)) {
            var rung = legal.ladder().rungs(clock.rule(), clock.tier().name()).get(clock.nextRung());
            news.add(Reminder.passed(clock, number, rung, arrival.at()));
            clock.fired(rung.pos(), legal.ladder());
        }
    }

    /** Why the act is not possible now for who asks; empty when it is. */
    public Optional<Refusal> whyNot(Act act, Occasion occasion) {
        return Optional.ofNullable(new Guard(this, act, occasion).why());
    }

    /** The review its citizen can ask for now; empty when there is none. */
    public Optional<ReviewOffer> reviewOffer(Occasion citizens) {
        if (whyNot(Act.REQUEST_REVIEW, citizens).isPresent()) {
            return Optional.empty();
        }
        var level = episodeKind.next().orElseThrow();
        var window = clocks.of(level.window(), null);
        return reviewer(citizens.offices())
                .map(office -> new ReviewOffer(
                        level, office, window == null ? null : window.due().day()));
    }

    /** Refuses whoever will never have this power, before anything is said about the state of the case. */
    public void demandPower(Act act, Occasion occasion) {
        whyNot(act, occasion).filter(why -> why.kind() == Why.Kind.FORBIDDEN).ifPresent(why -> {
            throw why;
        });
    }

    /** Refuses a form that was opened before somebody else changed the case. */
    public void demandVersion(int seen) {
        if (seen != version) {
            throw Refusal.stale(
                    java.util.Map.of("version", seen),
                    java.util.Map.of("version", version, "stage", stage.name(), "office", hold.office()));
        }
    }

    /** Everything new since the last call: rows to be stored with the file. */
    public List<Object> takeNews() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    /** Where the file's open clocks are, for when something happens that they listen to. */
    public void clocksFetchedBy(Supplier<List<Clock>> stored) {
        if (clockCount > 0) {
            clocks.fetchedBy(stored);
        }
    }

    /** The file's assignments, brought along by whoever opened it. */
    public void bring(List<Assignment> loaded) {
        parts.bring(loaded);
    }

    // --- what deeds do; only this package changes a case file ---

    void moveTo(Stage next) {
        stage = next;
    }

    void classify(Purpose newPurpose, String newCategory, String newPetitionClass) {
        purpose = newPurpose == null ? purpose : newPurpose;
        category = newCategory == null ? category : newCategory;
        petitionClass = newPetitionClass == null ? petitionClass : newPetitionClass;
    }

    void transferTo(Office office, Act how, Occasion occasion) {
        if (episodeKind.isReview()) {
            throw new Refusal(Why.NOT_IN_REVIEW, Words.chinese().label(how));
        }
        sending = new Sending(hold.office(), how, null);
        contest = null;
        stage = Stage.TRANSFERRED;
        charge(office.code(), null, Ground.HANDLING, null, occasion);
        touch(office, occasion.offices());
        tell(how, office.code(), occasion);
        if (how == Act.ROUTE || how == Act.SEND_DOWN) {
            happens(Happening.FORWARDED, occasion);
            happens(Happening.REFERRAL_RECEIVED, occasion);
        }
    }

    /** The whole matter goes to an office with a term that the sender names (交办). */
    void assignWhole(Term named, Occasion occasion) {
        clocks.hear(Happened.ofPart(Happening.ASSIGNED, occasion.now().today(), null, named));
    }

    void receive(Occasion occasion) {
        stage = whenReceived();
        charge(hold.office(), occasion.person(), Ground.HANDLING, null, occasion);
        responsible = responsible == null ? occasion.person() : responsible;
    }

    /** What was accepted is in handling; a review is received anew, for its office may find it late. */
    private Stage whenReceived() {
        return acceptedAt == null || episodeKind.isReview() ? Stage.RECEIVED : Stage.HANDLING;
    }

    /** The first acceptance starts the term; one by a later holder is a receipt. */
    void accept(Occasion occasion) {
        happens(Happening.NOTICE_GIVEN, occasion);
        if (acceptedAt == null) {
            happens(Happening.ACCEPTED, occasion);
            if (purpose == Purpose.DISPUTE) {
                happens(Happening.MEDIATION_ACCEPTED, occasion);
            }
            acceptedAt = occasion.now().at();
        }
        stage = Stage.ACCEPTED;
    }

    void assign(Route route, Occasion occasion) {
        var part = new Assignment(this, ++assignments, route, occasion);
        parts.add(part);
        news.add(part);
        openAssignments++;
        happens(Happening.ASSIGNED, occasion);
        var today = occasion.now().today();
        clocks.hear(Happened.ofPart(Happening.REFERRAL_RECEIVED, today, part.no(), null));
        clocks.hear(Happened.ofPart(Happening.ASSIGNED, today, part.no(), route.named(today)));
        stage = stage == Stage.ACCEPTED ? Stage.HANDLING : stage;
        charge(hold.office(), occasion.person(), Ground.WAITING_OFFICE, route.office(), occasion);
        touch(occasion.offices().of(route.office()));
        tell(Act.ROUTE, route.office(), occasion);
    }

    void reportBack(Assignment part, String report, Occasion occasion) {
        part.reportBack(report, occasion);
        happens(Happening.REPORTED_BACK, part, occasion);
        endWaiting(occasion);
        tell(Act.REPORT_BACK, hold.office(), occasion);
    }

    void giveBack(Assignment part, Occasion occasion) {
        part.giveBack(occasion);
        happens(Happening.RETURNED, part, occasion);
        endWaiting(occasion);
    }

    void object(Occasion occasion) {
        sending = sending.objected(occasion.now().at());
        happens(Happening.OBJECTED, occasion);
        tell(Act.OBJECT, sending.by(), occasion);
    }

    void decideObjection(boolean agreed, Occasion occasion) {
        if (agreed) {
            happens(Happening.RETURNED, occasion);
            transferTo(occasion.officer().office(), Act.DECIDE_OBJECTION, occasion);
            receive(occasion.at(occasion.now().notBefore(hold.from())));
        } else {
            sending = sending.objected(null);
        }
    }

    void settle(Outcome outcome, AgreementForm form, Occasion occasion) {
        happens(Happening.SETTLED, occasion);
        if (outcome == Outcome.AGREED && form != null) {
            happens(Happening.AGREEMENT_EFFECTIVE, occasion);
        }
        settlement = new Settlement(hold.tier(), hold.office(), occasion.now().at(), outcome);
        stage = Stage.SETTLED;
        releaseParts(occasion);
    }

    void answer(Occasion occasion) {
        answeredAt = occasion.now().at();
        stage = Stage.ANSWERED;
        releaseParts(occasion);
    }

    /** The day of service counts, for the office's term and for the citizen's windows that it opens. */
    void deliver(LocalDate servedOn, Occasion occasion) {
        var day = servedOn == null ? occasion.now().today() : servedOn;
        for (var what : episodeKind.servedReply()) {
            clocks.hear(Happened.now(what, day));
        }
        deliveredAt = occasion.now().at();
        stage = Stage.DELIVERED;
        finalAt = episodeKind == EpisodeKind.RECHECK ? deliveredAt : finalAt;
        reviewer(occasion.offices()).ifPresent(this::touch);
    }

    /** Who can be asked to review the answer; an office that has answered before is not asked again. */
    Optional<Office> reviewer(Offices offices) {
        return episodeKind
                .reviewer(offices.of(hold.office()), offices)
                .filter(office -> office.active() && !isHeldBy(office) && !answeredFirst(office));
    }

    /** The matter goes up in a round of its own; the one before is closed as it ended, and nothing is overwritten. */
    void goToReview(ReviewLevel level, boolean late, Occasion occasion) {
        var reviewing = reviewer(occasion.offices()).orElseThrow();
        var answered = hold.office();
        if (!stage.isOver()) {
            close(occasion);
        }
        review = new Review(review == null ? answered : review.origin(), answered, late, involved.handlers());
        begin(level.kind(), reviewing, null, occasion);
        responsible = null;
        sending = null;
        stage = Stage.TRANSFERRED;
        touch(reviewing, occasion.offices());
        tell(Act.REQUEST_REVIEW, reviewing.code(), occasion);
        tell(Act.REQUEST_REVIEW, answered, occasion);
        adds("review", level.name());
        adds("reviewer", reviewing.code());
        adds("late", late);
    }

    void openHearing(LocalDate from, Occasion occasion) {
        hearingOn = from;
        dueAsClocksSay();
        holdOn(Ground.HEARING, occasion);
    }

    void closeHearing(Occasion occasion) {
        hearingOn = null;
        holdOn(Ground.HANDLING, occasion);
    }

    void contest(Office other, Occasion occasion) {
        contest = Contest.with(other, occasion.now().at());
        touch(other);
        tell(Act.CONTEST, other.code(), occasion);
    }

    void elevateContest(Occasion occasion) {
        contest = contest.elevated(hold.office(), occasion.offices());
        var judge = occasion.offices().of(contest.judge().orElse(county));
        touch(judge);
        tell(Act.ELEVATE_CONTEST, judge.code(), occasion);
        adds("contest", contest.step().name());
        adds("judge", judge.code());
    }

    /** The dispute is over: the case goes to the competent office, or stays with it. No clock is moved by it. */
    void competent(Office office, Act how, Occasion occasion) {
        var other = contest.other();
        contest = null;
        adds("competent", office.code());
        tell(how, other, occasion);
        if (isHeldBy(office)) {
            tell(how, hold.office(), occasion);
        } else {
            transferTo(office, how, occasion);
        }
    }

    void rate(RatingLevel level) {
        rating = level;
    }

    void withdraw(Occasion occasion) {
        happens(Happening.WITHDRAWN, occasion);
        hearingOn = null;
        stage = Stage.WITHDRAWN;
        releaseParts(occasion);
        tell(Act.WITHDRAW, hold.office(), occasion);
    }

    void mergeInto(long lead, Occasion occasion) {
        leadCase = lead;
        happens(Happening.MERGED, occasion);
        stage = Stage.MERGED;
        releaseParts(occasion);
    }

    Occasion close(Occasion occasion) {
        news.add(new Episode(
                this,
                episodeKind,
                episodeOpenedAt,
                settlement,
                stage,
                occasion.now().at()));
        news.add(new Custody(
                new CasePart(id, ++spans), county, episode, hold, occasion.now().at()));
        hold = hold.ended();
        closedAt = occasion.now().at();
        stage = Stage.CLOSED;
        return occasion;
    }

    /** New facts make it a matter to accept anew; dissatisfaction does not, and gets no second sixty days. */
    void reopen(ReopenCause cause, Occasion occasion) {
        if (finalAt != null && cause != ReopenCause.NEW_FACTS) {
            throw new Refusal(Why.FINAL);
        }
        if (cause != ReopenCause.NEW_FACTS && !isHeldBy(occasion.officer().office())) {
            // Taking a review back to where it began would take the citizen's next level away.
            throw new Refusal(Why.ONLY_NEW_FACTS);
        }
        acceptedAt = cause == ReopenCause.NEW_FACTS ? null : acceptedAt;
        happens(cause == ReopenCause.NEW_FACTS ? Happening.MATTER_RECEIVED : Happening.REOPENED, occasion);
        begin(EpisodeKind.REOPENED, occasion.officer().office(), occasion.person(), occasion);
        touch(occasion.officer().office());
        review = null;
        finalAt = null;
        stage = acceptedAt == null ? Stage.RECEIVED : Stage.HANDLING;
    }

    private void begin(EpisodeKind kind, Office office, Long person, Occasion occasion) {
        episode++;
        episodeKind = kind;
        episodeOpenedAt = occasion.now().at();
        hold = Hold.opening(office, person, Ground.HANDLING, episodeOpenedAt);
        closedAt = null;
        answeredAt = null;
        deliveredAt = null;
        settlement = null;
        rating = null;
        contest = null;
        hearingOn = null;
    }

    void takeOver(long person, Occasion occasion) {
        if (hold.person() != null && hold.person() == person && responsible != null && responsible == person) {
            throw new Refusal(Why.ALREADY_YOURS);
        }
        if (isBarred(person)) {
            throw new Refusal(Why.REVIEWS_OWN_WORK);
        }
        responsible = person;
        if (stage == Stage.TRANSFERRED) {
            stage = whenReceived();
        }
        charge(hold.office(), person, hold.ground(), hold.awaited(), occasion);
        handledBy(person);
    }

    void reportUrgent(Occasion occasion) {
        urgentAt = occasion.now().at();
        var holder = occasion.offices().of(hold.office());
        for (var office : occasion.offices().chain(holder)) {
            if (!office.code().equals(hold.office())) {
                tell(Act.REPORT_URGENT, office.code(), occasion);
            }
        }
    }

    void stepBack(Occasion occasion) {
        involved = involved.conflict(occasion.person());
        responsible = responsible != null && responsible.equals(occasion.person()) ? null : responsible;
        stage = Stage.TRANSFERRED;
        sending = null;
        charge(hold.office(), null, Ground.HANDLING, null, occasion);
        tell(Act.DECLARE_CONFLICT, hold.office(), occasion);
    }

    void link(CaseLink link) {
        news.add(link);
    }

    void tell(Act about, String office, Occasion occasion) {
        news.add(new Notice(this, about, office, null, occasion.now().at()));
    }

    void happens(Happening what, Occasion occasion) {
        clocks.hear(Happened.now(what, occasion.now().today()));
    }

    void happened(Happening what, LocalDate on) {
        clocks.hear(Happened.now(what, on));
    }

    /** Something a deed found out while it was done; it goes into its event. */
    void adds(String fact, Object value) {
        found.put(fact, value);
    }

    void happens(Happening what, Assignment part, Occasion occasion) {
        clocks.hear(Happened.ofPart(what, occasion.now().today(), part.no(), null));
    }

    /** The simplified track begins: its clocks run from the receipt of the matter, as if always on it. */
    void simplify() {
        track = Track.SIMPLE;
        clocks.hear(new Happened(
                Happening.MATTER_RECEIVED,
                new Moment(origin.registeredAt()).today(),
                null,
                null,
                Happened.For.SIMPLIFIED));
    }

    void convert(Occasion occasion) {
        track = Track.ORDINARY;
        happens(Happening.CONVERTED_TO_ORDINARY, occasion);
    }

    /** A clock has another day now; the case may press more or less than before. */
    void clockMoved(Clock clock) {
        moved.add(clock);
        dueAsClocksSay();
    }

    /** From now on the time counts on another ground; who holds the case stays. */
    void holdOn(Ground ground, Occasion occasion) {
        if (hold.ground() != ground) {
            charge(hold.office(), hold.person(), ground, null, occasion);
        }
    }

    Clocks clocks() {
        return clocks;
    }

    int nextClock() {
        return ++clockCount;
    }

    void bringsNews(Object row) {
        news.add(row);
    }

    /** The case is as pressing as the clock of its own that ends first. */
    void dueAsClocksSay() {
        var nearest = clocks.nearest();
        due = nearest == null ? Moment.NEVER : nearest.due().at();
        dueProvisional = nearest != null && nearest.due().isProvisional();
    }

    private void endWaiting(Occasion occasion) {
        openAssignments--;
        if (openAssignments == 0 && hold.ground() == Ground.WAITING_OFFICE) {
            charge(hold.office(), hold.person(), Ground.HANDLING, null, occasion);
        }
    }

    /** Parts still out are not needed any more once the matter itself is decided. */
    private void releaseParts(Occasion occasion) {
        for (var part : parts.open()) {
            giveBack(part, occasion);
        }
    }

    /** From this moment on somebody else, or another ground, answers for the time: one span ends, the next begins. */
    private void charge(String office, Long person, Ground ground, String awaited, Occasion occasion) {
        var now = occasion.now().notBefore(hold.from()).at();
        news.add(new Custody(new CasePart(id, ++spans), county, episode, hold, now));
        hold = hold.next(office, person, ground, awaited, now);
    }

    private void note(Deed deed, Occasion occasion) {
        var facts = new TreeMap<>(deed.facts());
        facts.putAll(found);
        found.clear();
        if (clocks.isTold()) {
            facts.putAll(clocks.apply(this, lastSeq + 1, occasion));
            dueAsClocksSay();
        }
        if (!moved.isEmpty()) {
            facts.put("clocksMoved", Clocks.days(moved));
            moved.clear();
        }
        var event = new CaseEvent(this, deed, facts, occasion);
        lastSeq = event.seq();
        lastHash = event.hash();
        lastAt = hold.from() != null && hold.from().isAfter(event.at()) ? hold.from() : event.at();
        news.add(event);
        if (occasion.person() != null && deed.act() != Act.NOTE && deed.act() != Act.RATE) {
            handledBy(occasion.person());
        }
    }

    private void handledBy(long person) {
        if (!wasHandledBy(person)) {
            involved = involved.handler(person);
            news.add(new Handler(person, this));
        }
    }

    private void touch(Office office, Offices tree) {
        touch(office);
        tree.chain(office).stream().filter(Office::isCentre).forEach(this::touch);
    }

    private void touch(Office office) {
        if (!involved.has(office.code())) {
            involved = involved.office(office.code());
            news.add(new Scope(office.code(), this));
        }
    }

    // --- questions ---

    boolean isHeldBy(Office office) {
        return hold.office().equals(office.code());
    }

    boolean isConflicted(Officer officer) {
        return involved.isConflicted(officer.id());
    }

    boolean wasHandledBy(long person) {
        return involved.wasHandledBy(person);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    /** A later holder may confirm an earlier acceptance; that is a receipt and starts nothing. */
    boolean justReceived() {
        return stage == Stage.TRANSFERRED;
    }

    boolean isUrgent() {
        return urgentAt != null;
    }

    boolean wasSentFromAbove() {
        return sending != null && sending.mayBeObjectedTo() && (stage == Stage.TRANSFERRED || stage == Stage.RECEIVED);
    }

    boolean objectionIsFor(Office office) {
        return sending != null && sending.hasObjectionFor(office);
    }

    Track track() {
        return track;
    }

    EpisodeKind episodeKind() {
        return episodeKind;
    }

    LocalDate episodeOpenedOn() {
        return new Moment(episodeOpenedAt).today();
    }

    /** Whether the round has ended in an answer that the citizen has in hand. */
    boolean hasReply() {
        return deliveredAt != null;
    }

    /** After re-examination the matter is final, for the same facts and reasons (条例 art. 36 ¶3). */
    public boolean isFinal() {
        return finalAt != null;
    }

    boolean isLateReview() {
        return review != null && review.isLate();
    }

    /** Whoever had a hand in the matter before does not review it. */
    boolean isBarred(long person) {
        return episodeKind.isReview() && review != null && review.bars(person);
    }

    /** The office whose answer was the first in the chain of review. */
    boolean answeredFirst(Office office) {
        return review != null && office.code().equals(review.origin());
    }

    boolean isHearing() {
        return hearingOn != null;
    }

    Contest contest() {
        return contest;
    }

    boolean isDisputedBy(Office office) {
        return contest != null && (isHeldBy(office) || contest.other().equals(office.code()));
    }

    Parts parts() {
        return parts;
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
        return stage;
    }

    public int episode() {
        return episode;
    }

    public Hold hold() {
        return hold;
    }

    public Long responsible() {
        return responsible;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String category() {
        return category;
    }

    public Instant due() {
        return due;
    }

    public Origin origin() {
        return origin;
    }

    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    public RatingLevel rating() {
        return rating;
    }

    public boolean isImported() {
        return imported;
    }

    public int openAssignments() {
        return openAssignments;
    }

    public int lastSeq() {
        return lastSeq;
    }

    public String lastHash() {
        return lastHash;
    }

    public Moment lastMoment() {
        return new Moment(lastAt);
    }
}
