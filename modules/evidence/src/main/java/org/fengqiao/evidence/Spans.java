package org.fengqiao.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Custody as the log tells it: a span ends where the next one begins, or where custody ends with its round. */
final class Spans {
    private static final String FROM = "from";

    private final Map<String, Map<String, String>> rows;
    private final BiConsumer<String, FoldFault.Kind> faults;
    private int ended;
    private int earlier;
    private String episode;

    Spans(Map<String, Map<String, String>> rows, BiConsumer<String, FoldFault.Kind> faults) {
        this.rows = rows;
        this.faults = faults;
    }

    /** How many had ended before the log told of any. */
    int earlier() {
        return earlier;
    }

    /** The spans that began with an event, in their order. */
    void take(String said, Instant at, int inEpisode) {
        for (var one : said.split(";")) {
            var span = Pairs.read(one, at);
            if (span.containsKey("spans")) {
                stands(span, inEpisode);
            } else if (span.containsKey("ended")) {
                end(span.get("ended"));
            } else {
                begin(span, at, inEpisode);
            }
        }
    }

    /** What stood when the log began to tell. */
    private void stands(Map<String, String> span, int inEpisode) {
        ended = Integer.parseInt(span.get("spans"));
        earlier = ended;
        episode = String.valueOf(inEpisode);
        span.values().removeIf(String::isEmpty);
        rows.put(CaseFold.HELD, span);
    }

    private void begin(Map<String, String> span, Instant at, int inEpisode) {
        span.putIfAbsent(FROM, Pairs.text(at));
        var before = rows.get(CaseFold.HELD);
        if (before != null && before.containsKey(FROM)) {
            close(before, span.get(FROM));
        }
        episode = String.valueOf(inEpisode);
        span.put("spans", String.valueOf(ended));
        rows.put(CaseFold.HELD, span);
    }

    private void end(String at) {
        var before = rows.get(CaseFold.HELD);
        if (before == null || !before.containsKey(FROM)) {
            faults.accept(CaseFold.HELD, FoldFault.Kind.ENDED_ALREADY);
            return;
        }
        close(before, at);
        before.remove(FROM);
        before.put("spans", String.valueOf(ended));
    }

    private void close(Map<String, String> span, String at) {
        if (span.get(FROM).compareTo(at) >= 0) {
            faults.accept(CaseFold.HELD, FoldFault.Kind.TIME_LOST);
        }
        var row = new TreeMap<>(span);
        row.remove("spans");
        row.put("episode", episode);
        row.put("to", at);
        rows.put(CaseFold.CUSTODY + "." + ++ended, row);
    }
}
