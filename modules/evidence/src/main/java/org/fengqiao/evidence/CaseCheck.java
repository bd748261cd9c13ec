package org.fengqiao.evidence;

import static org.fengqiao.evidence.Fault.Kind.ALTERED;
import static org.fengqiao.evidence.Fault.Kind.BELOW_SEAL;
import static org.fengqiao.evidence.Fault.Kind.BROKEN_LINK;
import static org.fengqiao.evidence.Fault.Kind.HEAD_MISMATCH;
import static org.fengqiao.evidence.Fault.Kind.MISSING;
import static org.fengqiao.evidence.Fault.Kind.MOMENT_BACKWARDS;
import static org.fengqiao.evidence.Fault.Kind.OUT_OF_ORDER;
import static org.fengqiao.evidence.Fault.Kind.TRUNCATED;
import static org.fengqiao.evidence.Fault.Kind.UNKNOWN_ALGORITHM;
import static org.fengqiao.evidence.Fault.Kind.WORDS_ALTERED;
import static org.fengqiao.evidence.Fault.Kind.WORDS_MISSING;

import java.util.List;
import java.util.function.Consumer;

/** Walks along the chain of one case. An event counts as itself by its stored or by its true hash: one edit, one fault. */
final class CaseCheck {
    private static final int GAPS_NAMED = 100;

    private final String number;
    private final Head head;
    private final List<SealedHead> sealed;
    private final Consumer<Fault> faults;
    private int nextSeal;
    private LogEntry last;
    private String trueHash;
    private int lastSeq;
    private boolean lastAltered;
    private boolean sealBroken;

    CaseCheck(String number, Head head, List<SealedHead> sealed, Consumer<Fault> faults) {
        this.number = number;
        this.head = head;
        this.sealed = sealed;
        this.faults = faults;
    }

    void add(LogEntry entry) {
        var link = entry.link();
        if (!link.number().equals(number) || link.seq() <= lastSeq) {
            fault(link.seq(), OUT_OF_ORDER);
            return;
        }
        gap(link.seq());
        var hash = recompute(entry);
        var altered = hash != null && !hash.equals(entry.hash());
        if (altered) {
            fault(link.seq(), ALTERED);
        } else {
            follow(link);
        }
        words(entry);
        last = entry;
        lastSeq = link.seq();
        lastAltered = altered;
        trueHash = hash;
        compareWithSeals();
    }

    void close() {
        compareWithHead();
        if (nextSeal < sealed.size()) {
            brokenSeal(lastSeq + 1);
        }
    }

    private void gap(int seq) {
        for (var missing = lastSeq + 1; missing < Math.min(seq, lastSeq + 1 + GAPS_NAMED); missing++) {
            fault(missing, MISSING);
        }
    }

    private String recompute(LogEntry entry) {
        if (EventHash.knows(entry.link().algorithm())) {
            return EventHash.of(entry.link());
        }
        fault(entry.link().seq(), UNKNOWN_ALGORITHM);
        return null;
    }

    private void follow(Link link) {
        if (link.seq() == 1 && link.previous() != null) {
            fault(1, BROKEN_LINK);
        } else if (last != null && link.seq() == lastSeq + 1 && breaksWithLast(link.previous())) {
            fault(lastSeq, BROKEN_LINK);
        }
        if (last != null && link.at().isBefore(last.link().at())) {
            fault(link.seq(), MOMENT_BACKWARDS);
        }
    }

    private void words(LogEntry entry) {
        var commitment = entry.link().commitment();
        if (entry.withheld()) {
            return;
        }
        if (commitment != null && (entry.words() == null || entry.salt() == null)) {
            fault(entry.link().seq(), WORDS_MISSING);
        } else if (entry.words() != null && !commits(commitment, entry)) {
            fault(entry.link().seq(), WORDS_ALTERED);
        }
    }

    private static boolean commits(String commitment, LogEntry entry) {
        try {
            return entry.salt() != null
                    && Commitment.of(entry.salt(), entry.words()).equals(commitment);
        } catch (IllegalArgumentException notASalt) {
            return false;
        }
    }

    private void compareWithSeals() {
        while (nextSeal < sealed.size() && sealed.get(nextSeal).seq() <= lastSeq) {
            var seal = sealed.get(nextSeal++);
            if (seal.seq() == lastSeq && !isLast(seal.hash())) {
                brokenSeal(lastSeq);
            }
        }
    }

    private void compareWithHead() {
        if (head == null) {
            fault(lastSeq, HEAD_MISMATCH);
        } else if (head.lastSeq() > lastSeq || last == null) {
            fault(lastSeq + 1, TRUNCATED);
        } else if (head.lastSeq() < lastSeq || breaksWithLast(head.lastHash())) {
            fault(lastSeq, HEAD_MISMATCH);
        }
    }

    /** Said once for a case, at the first place: what comes after a broken seal cannot match either. */
    private void brokenSeal(int seq) {
        if (!sealBroken) {
            sealBroken = true;
            fault(seq, BELOW_SEAL);
        }
    }

    /** An altered event was named already; that others do not know it says nothing new. */
    private boolean breaksWithLast(String hash) {
        return !lastAltered && !isLast(hash);
    }

    private boolean isLast(String hash) {
        return hash != null && (hash.equals(last.hash()) || hash.equals(trueHash));
    }

    private void fault(int seq, Fault.Kind kind) {
        faults.accept(new Fault(number, seq, kind));
    }
}
