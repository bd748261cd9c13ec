package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/** What others owe within a case, as far as whoever opened the file brought it along. */
@Embeddable
public class Parts {
    @Column(name = "open_assignments")
    private int openOnes;

    @Column(name = "assignments")
    private int count;

    @Transient
    private List<Assignment> all = new ArrayList<>();

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

    void bring(List<Assignment> loaded) {
        all.clear();
        all.addAll(loaded);
    }

    /** Another office is asked to do something; custody stays, and the time is charged as waiting for it. */
    public Assignment open(Task task, Office office) {
        if (office == null || !office.active()) {
            // A part that nobody owes would run for ever and press nobody.
            throw new Refusal(Why.OWED_BY_NOBODY, office == null ? "" : office.name());
        }
        var part = new Assignment(change.file(), ++count, task, office, change.occasion());
        all.add(part);
        openOnes++;
        change.history().brings(part);
        change.keeping().waitFor(office);
        change.keeping().touch(office);
        return part;
    }

    public void receive(Assignment part) {
        part.receive(change.occasion());
    }

    public void object(Assignment part) {
        part.object(change.occasion());
        change.clocks().hear(Happening.OBJECTED, part);
    }

    public void overrule(Assignment part) {
        part.overrule();
    }

    /** Whoever owed the part has done it. */
    public void done(Assignment part, String report) {
        part.reportBack(report, change.occasion());
        change.clocks().hear(Happening.REPORTED_BACK, part);
        endWaiting();
    }

    /** The part comes back undone: the objection was right, or it is not needed any more. */
    public void giveBack(Assignment part) {
        part.giveBack(change.occasion());
        change.clocks().hear(Happening.RETURNED, part);
        endWaiting();
    }

    /** Parts still out are not needed any more once the matter itself is decided. */
    public void release() {
        change.movesOn();
        open().forEach(this::giveBack);
    }

    private void endWaiting() {
        openOnes--;
        if (openOnes == 0) {
            change.keeping().endWaiting();
        }
    }

    List<Assignment> known() {
        return all;
    }

    public List<Assignment> open() {
        return all.stream().filter(Assignment::isOpen).toList();
    }

    Assignment of(int no) {
        return all.stream().filter(part -> part.no() == no).findFirst().orElseThrow();
    }

    /** Who took the part in hand; null while nobody has. */
    Long receiverOf(int no) {
        return all.stream()
                .filter(part -> part.no() == no)
                .findFirst()
                .map(Assignment::receivedBy)
                .orElse(null);
    }

    boolean isOutTo(Office office) {
        return any(p -> p.toOffice().equals(office.code()));
    }

    boolean isObjectedTowards(Office office) {
        return any(p -> p.isObjected() && p.fromOffice().equals(office.code()));
    }

    /** The one open part sent to the office; which, must be said when there are several. */
    public Assignment sentTo(Office office, Integer wanted) {
        return one(p -> p.toOffice().equals(office.code()), wanted);
    }

    /** The one open part that the office sent and that is objected to. */
    public Assignment objectedTowards(Office office, Integer wanted) {
        return one(p -> p.isObjected() && p.fromOffice().equals(office.code()), wanted);
    }

    private boolean any(Predicate<Assignment> condition) {
        return open().stream().anyMatch(condition);
    }

    private Assignment one(Predicate<Assignment> condition, Integer wanted) {
        var found = open().stream()
                .filter(condition)
                .filter(p -> wanted == null || p.no() == wanted)
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(Why.NO_ASSIGNMENT);
        }
        if (found.size() > 1) {
            throw new Refusal(
                    Why.WHICH_ASSIGNMENT, found.stream().map(Assignment::no).toList());
        }
        return found.get(0);
    }

    int openOnes() {
        return openOnes;
    }
}
