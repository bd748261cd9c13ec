package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.rule.Happening;
import org.fengqiao.time.rule.Term;

/** What others owe within a case, as far as whoever opened the file brought it along. */
@Embeddable
public class Parts {
    @Column(name = "open_parts")
    private int openOnes;

    @Column(name = "parts")
    private int count;

    @Transient
    private List<Part> all = new ArrayList<>();

    @Transient
    private Change change;

    protected Parts() {}

    static Parts none() {
        return new Parts();
    }

    Parts during(Change now) {
        change = now;
        return this;
    }

    void bring(List<Part> loaded) {
        all.clear();
        all.addAll(loaded);
    }

    /** Another office is asked to do something. */
    public Part open(Task task, Office office) {
        return open(task, Owing.by(office));
    }

    /** Somebody is asked to do something; custody stays, and the time may be charged as waiting for it. */
    public Part open(Task task, Owing owing) {
        owing.demandIn(change.file());
        var part = new Part(change.file(), ++count, task, owing, change.occasion());
        all.add(part);
        openOnes++;
        change.history().brings(part);
        if (part.isAwaited()) {
            change.keeping().waitFor(owing.office());
        }
        if (owing.isOffice()) {
            change.keeping().touch(owing.office());
        }
        return part;
    }

    /** The period that is meant for a part to that office where its sender names none; null where there is no custom. */
    public Term usualTerm(Happening starts, Office owing) {
        return new UsualTerm(change, starts, owing).term();
    }

    /** The statutory day by which the matter itself is to be decided; no part on the way to the decision is due later. */
    public Optional<LocalDate> lastDay() {
        return new UsualTerm(change, Happening.ASSIGNED, null).decidedBy();
    }

    /** The clock of a part says by when the part is due, whatever was named: a last day rolls, more time moves it. */
    void dueAs(Clock clock) {
        all.stream()
                .filter(part -> Integer.valueOf(part.no()).equals(clock.part()))
                .findFirst()
                .filter(part -> UsualTerm.isOwn(clock, change))
                .ifPresent(part -> part.dueBy(clock.due().at()));
    }

    public void receive(Part part) {
        part.receive(change.occasion());
    }

    /** Whoever owes it says that it is not theirs; what nobody can take back is theirs. */
    public void object(Part part) {
        if (!part.kind().endsWith(PartKind.End.GIVEN_BACK)) {
            throw new Refusal(Why.NOTHING_TO_OBJECT);
        }
        part.object(change.occasion());
        change.clocks().hear(Happening.OBJECTED, part);
    }

    public void overrule(Part part) {
        part.overrule();
    }

    /** Whoever owed the part has done it. */
    public void done(Part part, String report) {
        done(part, report, Happening.REPORTED_BACK, change.today());
    }

    /** It was done on that day, and the clocks know it by that name. */
    public void done(Part part, String report, Happening as, LocalDate on) {
        part.reportBack(report, change.occasion());
        change.clocks().hear(new Happened(as, on, part.no(), null, Happened.For.ALL));
        endWaiting();
    }

    /** The part comes back undone: the objection was right, or it is not needed any more. */
    public void giveBack(Part part) {
        part.giveBack(change.occasion());
        change.clocks().hear(Happening.RETURNED, part);
        endWaiting();
    }

    /** What is not that office's to do any more comes back to whoever asked for it. */
    public void takeBackFrom(Predicate<Office> whom, Offices offices) {
        open().stream()
                .filter(part -> part.office() != null && part.kind().endsWith(PartKind.End.GIVEN_BACK))
                .filter(part -> whom.test(offices.of(part.office())))
                .forEach(this::giveBack);
    }

    /** What an answer of that round or a later one asked for is not to be done any more; the clocks tell the rounds. */
    List<Part> overturn(int round) {
        var older = change.clocks().open().stream()
                .filter(clock -> clock.part() != null && clock.episode() < round)
                .map(Clock::part)
                .toList();
        var ended = open().stream()
                .filter(part -> part.kind().endsWith(PartKind.End.OVERTURNED) && !older.contains(part.no()))
                .toList();
        ended.forEach(this::giveBack);
        return ended;
    }

    /** Once the matter itself is decided, parts on the way to the decision are not needed any more; others stay owed. */
    public void release() {
        change.movesOn();
        open().stream()
                .filter(part -> part.kind().endsWith(PartKind.End.MATTER_DECIDED))
                .forEach(this::giveBack);
    }

    private void endWaiting() {
        openOnes--;
        if (all.stream().noneMatch(Part::isAwaited)) {
            change.keeping().endWaiting();
        }
    }

    List<Part> known() {
        return all;
    }

    public List<Part> open() {
        return all.stream().filter(Part::isOpen).toList();
    }

    Part of(int no) {
        return all.stream().filter(part -> part.no() == no).findFirst().orElseThrow();
    }

    /** Who took the part in hand; null while nobody has. */
    Long receiverOf(int no) {
        return all.stream()
                .filter(part -> part.no() == no)
                .findFirst()
                .map(Part::person)
                .orElse(null);
    }

    boolean isOutTo(Office office) {
        return any(p -> p.isReportedBy(office));
    }

    boolean isObjectedTowards(Office office) {
        return any(p -> p.isObjected() && p.fromOffice().equals(office.code()));
    }

    /** The one open part sent to the office; which, must be said when there are several. */
    public Part sentTo(Office office, Integer wanted) {
        return one(p -> p.isReportedBy(office), wanted);
    }

    /** The one open part that the office sent and that is objected to. */
    public Part objectedTowards(Office office, Integer wanted) {
        return one(p -> p.isObjected() && p.fromOffice().equals(office.code()), wanted);
    }

    private boolean any(Predicate<Part> condition) {
        return open().stream().anyMatch(condition);
    }

    private Part one(Predicate<Part> condition, Integer wanted) {
        var found = open().stream()
                .filter(condition)
                .filter(p -> wanted == null || p.no() == wanted)
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(Why.NO_ASSIGNMENT);
        }
        if (found.size() > 1) {
            throw new Refusal(Why.WHICH_ASSIGNMENT, found.stream().map(Part::no).toList());
        }
        return found.get(0);
    }

    int openOnes() {
        return openOnes;
    }

    /** By when a part is due stands in the event as its clock says it. */
    void sayDue(List<Happened> happened) {
        known().stream()
                .filter(part -> part.dueAt() != null)
                .filter(part -> happened.stream()
                        .anyMatch(each -> Integer.valueOf(part.no()).equals(each.part())))
                .forEach(part -> change.history().adds("due", part.dueAt()));
    }
}
