package org.fengqiao.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.Verdict;

/** What a verification went through and found; the first thousand of either kind are kept by name. */
final class Findings {
    static final int NAMED = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private long events;
    private long cases;
    private long found;

    void add(Fault fault) {
        found++;
        if (faults.size() < NAMED) {
            faults.add(fault);
        }
    }

    void add(Difference difference) {
        found++;
        if (differences.size() < NAMED) {
            differences.add(difference);
        }
    }

    void add(Verdict verdict) {
        events += verdict.checked();
        cases += verdict.cases();
    }

    long events() {
        return events;
    }

    long found() {
        return found;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Difference> differences() {
        return differences;
    }

    /** As an answer; since is null where nothing was passed over. */
    Verification verification(Instant since, Instant at) {
        return new Verification(
                found == 0, events, cases, found, List.copyOf(faults), List.copyOf(differences), since, at);
    }
}
