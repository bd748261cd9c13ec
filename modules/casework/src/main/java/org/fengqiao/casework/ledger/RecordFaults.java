package org.fengqiao.casework.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with one record. */
final class RecordFaults {

    private record One(FaultKind kind, String heading, String message) {}

    private final List<One> all = new ArrayList<>();

    void add(FaultKind kind, String heading, String code, Object... arguments) {
        all.add(new One(kind, heading, Wording.of(code, arguments)));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Under the first kind, with everything that is wrong in words. */
    LedgerFault of(int record) {
        all.sort(Comparator.comparing(One::kind));
        var words = all.stream().map(One::message).collect(Collectors.joining(Wording.of("list.then")));
        return new LedgerFault(record, all.get(0).kind(), all.get(0).heading(), Wording.of("sentence", words));
    }
}
