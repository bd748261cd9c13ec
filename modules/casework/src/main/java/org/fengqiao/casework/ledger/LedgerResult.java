package org.fengqiao.casework.ledger;

import java.util.List;
import java.util.Map;

/**
 * What an import makes of a ledger. Every record is good, a duplicate or faulty; the lists name each one, up to a bound
 * beyond which the file is the wrong one anyway, while the counts stay exact.
 */
public record LedgerResult(
        int rows,
        int good,
        int duplicates,
        int faulty,
        List<Duplicate> duplicateRecords,
        List<LedgerFault> errors,
        List<LedgerWarning> warnings,
        Map<String, Integer> categories) {

    static final LedgerResult NONE = new LedgerResult(0, 0, 0, 0, List.of(), List.of(), List.of(), Map.of());
}
