package org.fengqiao.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a log case by case, each case by its events in ascending order, and says where it is not what was written.
 * It holds one event at a time; only the sealed heads and the numbers still to be met stay in memory.
 */
public final class Verifier {
    private final SealedHeads sealed;
    private final Consumer<Fault> faults;
    private final Set<String> stillToMeet;
    private CaseCheck current;
    private long checked;
    private long cases;
    private long withheld;
    private long found;

    public Verifier(SealedHeads sealed, Consumer<Fault> faults) {
        this.sealed = sealed;
        this.faults = faults;
        this.stillToMeet = new HashSet<>(sealed.numbers());
    }

    /** Begins a case; the head is null when the case's own row is gone. */
    public void open(String number, Head head) {
        close();
        cases += number.equals(LogTable.ADMINISTRATORS) ? 0 : 1;
        stillToMeet.remove(number);
        current = new CaseCheck(number, head, sealed.of(number), this::report);
    }

    /** The next event of the case that was opened. */
    public void add(LogEntry entry) {
        checked++;
        if (entry.withheld()) {
            withheld++;
        }
        current.add(entry);
    }

    /** A fault that was found outside the log, in a seal. */
    public void report(Fault fault) {
        found++;
        faults.accept(fault);
    }

    /** Ends the last case and names the sealed cases that were never met. */
    public Verdict finish() {
        close();
        for (var number : stillToMeet.stream().sorted().toList()) {
            report(new Fault(number, sealed.lastSeq(number), Fault.Kind.CASE_MISSING));
        }
        stillToMeet.clear();
        return new Verdict(checked, cases, withheld, found);
    }

    private void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
