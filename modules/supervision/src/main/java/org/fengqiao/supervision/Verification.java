package org.fengqiao.supervision;

import java.time.Instant;
import java.util.List;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.Verdict;

/** The inspector's answer: how much was checked, when, and the first thousand places where something is wrong. */
public record Verification(boolean valid, long checked, long cases, long found, List<Fault> faults, Instant at) {
    static final int NAMED = 1000;

    static Verification of(Verdict outcome, List<Fault> faults, Instant at) {
        return new Verification(
                outcome.valid(), outcome.checked(), outcome.cases(), outcome.faults(), List.copyOf(faults), at);
    }
}
