package org.fengqiao.supervision;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Fault;

/**
 * The inspector's answer: how much was checked, when, and the first thousand places where something is wrong, in the logs
 * and in the tables. With {@code since} only cases were looked at that changed from then on; null means all that were
 * asked for.
 */
public record Verification(
        boolean valid,
        long checked,
        long cases,
        long found,
        List<Fault> faults,
        List<Difference> differences,
        Instant since,
        Instant at) {}
