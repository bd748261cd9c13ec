package org.fengqiao.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folds the events of one case, in their order, into what stands. An event of format 2 says what followed under names
 * that begin with {@code then.}: a row, and the fields of it that are other than before. No act is known here and no
 * rule; rows of chapters are kept as they come. What was written before the first such event is passed over.
 */
public final class CaseFold {
    /** The fact that tells the format of an event, and the number of the one that says what followed. */
    public static final String FORMAT = "format";

    public static final int SAYS_WHAT_FOLLOWED = 2;

    /** What the names of such facts begin with. */
    public static final String THEN = "then.";

    /** The one row that is a list: the spans of custody that began, or the end of all. */
    public static final String CUSTODY = "custody";

    public static final String HELD = "held";
    public static final String ROUND = "round";
    private static final String ENDS_IN = "ended";

    /** What the first that is said of a numbered row must tell. */
    private static final Map<String, String> BEGINS_WITH =
            Map.of("clock", "rule", "part", "kind", "episode", "kind", "correction", "kind");

    private final Map<String, Map<String, String>> rows = new TreeMap<>();
    private final List<FoldFault> faults = new ArrayList<>();
    private final Spans spans = new Spans(rows, this::fault);
    private boolean told;
    private int seq;

    /** Takes the next event. */
    public CaseFold add(FoldedEvent event) {
        seq = event.seq();
        try {
            var facts = FlatJson.read(event.facts());
            if (isOfThisFormat(facts)) {
                told = true;
                take(event, facts);
            } else if (told) {
                fault("", FoldFault.Kind.FORMAT_LOST);
            }
        } catch (IllegalArgumentException unreadable) {
            fault("", FoldFault.Kind.UNREADABLE);
        }
        return this;
    }

    /** What stands after the last event. */
    public FoldedCase folded() {
        if (!told) {
            fault("", FoldFault.Kind.NOTHING_STANDS);
        }
        return new FoldedCase(rows, spans.earlier(), List.copyOf(faults));
    }

    private static boolean isOfThisFormat(Map<String, Object> facts) {
        return String.valueOf(SAYS_WHAT_FOLLOWED).equals(String.valueOf(facts.get(FORMAT)));
    }

    private void take(FoldedEvent event, Map<String, Object> facts) {
        var round = rows.computeIfAbsent(ROUND, name -> new TreeMap<>());
        round.put("stage", event.stage());
        round.put("episode", String.valueOf(event.episode()));
        facts.forEach((name, said) -> {
            if (name.startsWith(THEN)) {
                take(name.substring(THEN.length()), String.valueOf(said), event);
            }
        });
    }

    private void take(String row, String said, FoldedEvent event) {
        if (row.equals(CUSTODY)) {
            spans.take(said, event.at(), event.episode());
        } else {
            change(row, said, event.at());
        }
    }

    /** The fields that are other than before. What is numbered begins once, and ends once. */
    private void change(String name, String said, Instant at) {
        var fields = Pairs.read(said, at);
        var row = rows.computeIfAbsent(name, first -> new TreeMap<>());
        if (row.containsKey(ENDS_IN)) {
            fault(name, FoldFault.Kind.ENDED_ALREADY);
        } else if (row.isEmpty() && !begins(name, fields)) {
            fault(name, FoldFault.Kind.NEVER_BEGAN);
        }
        for (var field : fields.entrySet()) {
            if (field.getValue().isEmpty()) {
                row.remove(field.getKey());
            } else {
                row.put(field.getKey(), field.getValue());
            }
        }
    }

    private static boolean begins(String name, Map<String, String> fields) {
        int dot = name.indexOf('.');
        var first = dot < 0 ? null : BEGINS_WITH.get(name.substring(0, dot));
        return first == null || fields.containsKey(first);
    }

    private void fault(String row, FoldFault.Kind kind) {
        faults.add(new FoldFault(seq, row, kind));
    }
}
