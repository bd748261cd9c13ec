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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.clock.Derivation;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Rule;
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
    public void hear(Happening what, Assignment part) {
        hear(what, part, null);
    }

    /** The same, with the period that whoever assigns has named; the whole matter is meant where the part is null. */
    public void hear(Happening what, Assignment part, Term named) {
        happened.add(new Happened(what, change.today(), part == null ? null : part.no(), named, Happened.For.ALL));
    }

    /** The matter came in: whom that concerns depends on how it came. */
    void received(Happened.For whom) {
        happened.add(new Happened(Happening.MATTER_RECEIVED, change.today(), null, null, whom));
    }

    /** The rules of the simplified track begin, from the receipt of the matter, as if always on it. */
    public void simplified(LocalDate received) {
        happened.add(new Happened(Happening.MATTER_RECEIVED, received, null, null, Happened.For.SIMPLIFIED));
    }

    /** An answer is owed again: from the day on which the matter was first accepted, or the one it was revoked on. */
    public void owedAgain(LocalDate accepted) {
        happened.add(new Happened(Happening.ACCEPTED, accepted, null, null, Happened.For.OWED_AGAIN));
    }

    /** The rules that leave requests for advice out begin, from the receipt of the matter, as if it had been none. */
    public void noRequest(LocalDate received) {
        happened.add(new Happened(Happening.MATTER_RECEIVED, received, null, null, Happened.For.NO_REQUEST));
    }

    boolean heard(Happening what) {
        return happened.stream().anyMatch(each -> each.what() == what);
    }

    /** A clock has another day now; the case may press more or less than before. */
    public void moved(Clock clock) {
        moved.add(clock);
        dueAsClocksSay();
    }

    /** The matter ended as nothing in particular: what still runs lapses on that day. */
    void endOn(LocalDate day) {
        over = day;
    }

    /** Lets every clock know what happened; what followed goes into the event. */
    Map<String, Object> follow() {
        var facts = new TreeMap<String, Object>();
        if (!happened.isEmpty() || over != null) {
            facts.putAll(new Effects(change).of(List.copyOf(happened), over));
            happened.clear();
            over = null;
            dueAsClocksSay();
        }
        if (!moved.isEmpty()) {
            facts.put("clocksMoved", days(moved));
            moved.clear();
        }
        return facts;
    }

    /** A clock begins; it is stored with the file. */
    void begin(Clock clock) {
        open().add(clock);
        begun.add(clock);
        change.history().brings(clock);
    }

    int nextNumber() {
        return ++count;
    }

    /** Whether the rule runs already, for the case or for that part. */
    boolean runs(Rule rule, Integer part) {
        return open().stream()
                .anyMatch(clock -> clock.rule().equals(rule.code()) && Objects.equals(clock.assignment(), part));
    }

    /** The case is as pressing as the clock of its own that ends first. */
    public void dueAsClocksSay() {
        var nearest = nearest();
        due = nearest == null ? Moment.NEVER : nearest.due().at();
        dueProvisional = nearest != null && nearest.due().isProvisional();
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

    /** The clock that presses most: the case's own, owed by an office, not standing still; null when there is none. */
    private Clock nearest() {
        return open().stream()
                .filter(clock -> clock.presses() && clock.assignment() == null)
                .min(Comparator.comparing(clock -> clock.due().at()))
                .orElse(null);
    }

    /** The clock whose next rung is the oldest that lies before the moment; null when none does. */
    Clock ringing(Moment until) {
        return open().stream()
                .filter(clock -> !clock.nextAt().isAfter(until.at()))
                .min(Comparator.comparing(Clock::nextAt).thenComparing(Clock::no))
                .orElse(null);
    }

    private static String days(List<Clock> clocks) {
        return clocks.stream()
                .map(clock -> name(clock) + "=" + clock.due().day())
                .collect(Collectors.joining(" "));
    }

    /** The open clock of that rule, of the case (part null) or of one of its parts; null when none runs. */
    public Clock of(String rule, Integer part) {
        return open().stream()
                .filter(clock -> clock.rule().equals(rule) && clock.step() == 0)
                .filter(clock -> Objects.equals(part, clock.assignment()))
                .findFirst()
                .orElse(null);
    }

    static String name(Clock clock) {
        var step = clock.step() == 0 ? "" : "#" + clock.step();
        return clock.rule() + step + (clock.assignment() == null ? "" : "/" + clock.assignment());
    }
}
