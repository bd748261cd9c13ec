package org.fengqiao.model.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;

/** The assignments of a case that are still out, as far as whoever opened the file brought them along. */
final class Parts {
    private final List<Assignment> all = new ArrayList<>();

    void bring(List<Assignment> loaded) {
        all.clear();
        all.addAll(loaded);
    }

    void add(Assignment part) {
        all.add(part);
    }

    List<Assignment> open() {
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

    boolean waitsForReceiptAt(Office office) {
        return any(p -> !p.isReceived() && p.toOffice().equals(office.code()));
    }

    boolean isObjectedTowards(Office office) {
        return any(p -> p.isObjected() && p.fromOffice().equals(office.code()));
    }

    /** The one open part sent to the office; which, must be said when there are several. */
    Assignment sentTo(Office office, Integer wanted) {
        return one(p -> p.toOffice().equals(office.code()), wanted);
    }

    Assignment objectedTowards(Office office, Integer wanted) {
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
}
