package org.fengqiao.casework.ledger;

import java.util.List;
import java.util.Map;

/** What one job made of a ledger: the check's result, what was known before, and how many cases came of it. */
public record ImportReport(
        List<String> headings,
        Map<LedgerField, Integer> mapping,
        LedgerResult result,
        List<Known> known,
        int imported) {}
