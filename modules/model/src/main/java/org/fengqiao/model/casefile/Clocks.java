package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.model.clock.Due;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Reach;
import org.fengqiao.time.rule.Term;

/**
 * The clocks of a file. They start, are met and lapse by what happens to the case, as the packs say it, and by nothing
 * else: an edit or a transfer does not reach them. The open ones are fetched only when something happens.
 */
@Embeddable
public class Clocks {
    @Column(name = "clocks")
    private int count;

    private Instant due = Moment.NEVER;

    @Column(name = "due_provisional")
    private boolean dueProvisional;

    @Transient
    private List<Happened> happened = new ArrayList<>();

    @Transient
    private List<Clock> moved = new ArrayList<>();

    @Transient
    private Supplier<List<Clock>> fetch = List::of;

    @Transient
    private List<Clock> begun = new ArrayList<>();

    @Transient
    private List<Clock> open;

    @Transient
    private LocalDate over;

    @Transient
    private Moment passed;

    @Transient
    private Office outside;

    @Transient
    Former former;

    @Transient
    private Change change;

    protected Clocks() {}

    static Clocks none() {
        return new Clocks();
    }

    Clocks during(Change now) {
        change = now;
        return this;
    }

    void fetchedBy(Supplier<List<Clock>> stored) {
        fetch = count > 0 ? stored : List::of;
        open = null;
    }

    public List<Clock> open() {
        if (open == null) {
            open = new ArrayList<>(fetch.get());
        }
        open.removeIf(clock -> !clock.isOpen());
        return open;
    }

    /** Something came about today that the rules may listen to. */
    public void hear(Happening what) {
        hear(what, change.today());
    }

    /** Something came about on that day. */
    public void hear(Happening what, LocalDate on) {
        happened.add(new Happened(what, on, null, null, Happened.For.ALL));
    }

    /** Something came about with one of the parts. */
    public void hear(Happening what, Part part) {
        hear(what, part, null);
    }

    /** The same, with the period that whoever assigns has named; the whole matter is meant where the part is null. */
    public void hear(Happening what, Part part, Term named) {
        happened.add(new Happened(what, change.today(), part == null ? null : part.no(), named, Happened.For.ALL));
    }

    /** Something came about that only some rules take notice of. */
    public void hear(Happened what) {
        happened.add(what);
    }

    boolean heard(Happening what) {
        return happened.stream().anyMatch(each -> each.what() == what);
    }

    /** What begins now is an organ's outside the county: it is shown, and charged to nobody here. */
    public void owedOutside(Office organ) {
        outside = organ;
    }

    /**
     * The matter is another than it was taken for: what never bound it is over, and what does bind it runs from the day
     * on which it was received, or accepted.
     */
    void bindAnew(Former taken) {
        former = taken;
    }

    /** A clock has another day now; the case may press more or less than before. */
    public void moved(Clock clock) {
        moved.add(clock);
        change.parts().dueAs(clock);
        dueAsClocksSay();
    }

    /** What was ended by a mistake runs again as if it never had: from its own start, to its own day. */
    public void revive(List<Clock> ended) {
        var hold = change.file().hold();
        var running = open();
        change.file().standing().fetched(ended);
        for (var clock : ended) {
            clock.revive(hold.office(), hold.tier(), change.occasion().legal());
            running.add(clock);
        }
        if (!ended.isEmpty()) {
            change.history().adds("clocksRevived", NamedClocks.days(ended));
            dueAsClocksSay();
        }
    }

    /** The matter ended as nothing in particular: what still runs lapses on that day. */
    void endOn(LocalDate day) {
        over = day;
    }

    /** The rungs before that moment, at which the file came here, are passed over: they are never sent. */
    void pass(Moment arrival) {
        passed = arrival;
    }

    /** Lets every clock know what happened; what followed goes into the event. */
    Map<String, Object> follow() {
        var facts = new TreeMap<String, Object>();
        var packs = change.occasion().legal().packs();
        var kind = Reach.Kind.valueOf(change.file().purpose().name());
        var heard = happened.stream()
                .filter(each -> packs.listenTo(each.what(), kind))
                .toList();
        if (!heard.isEmpty() || over != null || former != null || change.movedOn()) {
            var followed = new Effects(change).of(heard, over);
            facts.putAll(followed);
            over = null;
            former = null;
            if (!followed.isEmpty()) {
                dueAsClocksSay();
            }
        }
        change.parts().sayDue(happened);
        happened.clear();
        outside = null;
        if (passed != null) {
            open().forEach(clock ->
                    clock.pass(passed.at(), change.occasion().legal().ladder()));
            passed = null;
        }
        if (!moved.isEmpty()) {
            facts.put("clocksMoved", NamedClocks.days(moved));
            moved.clear();
        }
        return facts;
    }

    /** A clock begins; it is stored with the file. */
    void begin(Clock clock) {
        open().add(clock);
        begun.add(clock);
        change.file().standing().begun(clock);
        change.history().brings(clock);
        change.parts().dueAs(clock);
    }

    /** The organ outside that owes what begins; null for whoever holds the case or the part. */
    Office outside() {
        return outside;
    }

    int nextNumber() {
        return ++count;
    }

    /** The case is as pressing as the law's nearest period; a county's target presses only where none runs. */
    public void dueAsClocksSay() {
        var nearest = open().stream()
                .filter(clock -> clock.presses() && clock.part() == null)
                .min(Comparator.comparing(Clock::isLocal)
                        .thenComparing(clock -> clock.due().at()))
                .map(Clock::due);
        due = nearest.map(Due::at).orElse(Moment.NEVER);
        dueProvisional = nearest.filter(Due::isProvisional).isPresent();
    }

    Instant due() {
        return due;
    }

    /** The derivations of what began or was worked out anew since the last call. */
    List<Derivation> takeDerivations() {
        var worked = Stream.concat(begun.stream(), open == null ? Stream.empty() : open.stream())
                .flatMap(clock -> clock.due().worked().stream())
                .distinct()
                .toList();
        begun.clear();
        return worked;
    }

    /** The open clock of that rule, of the case (part null) or of one of its parts; null when none runs. */
    public Clock of(String rule, Integer part) {
        return open().stream()
                .filter(clock -> clock.rule().equals(rule) && clock.step() == 0)
                .filter(clock -> Objects.equals(part, clock.part()))
                .findFirst()
                .orElse(null);
    }
}
