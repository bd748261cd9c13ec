package org.fengqiao.model.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fengqiao.evidence.CaseFold;
import org.fengqiao.evidence.Pairs;
import org.fengqiao.model.Moment;
import org.fengqiao.model.clock.Clock;

/**
 * What the log has said of a case so far, as flat rows, beside what stands now: the difference goes into the next event.
 * It compares what is in memory and fetches nothing, so that whatever a deed has changed, by whichever way, is told.
 */
final class Standing {
    private final CaseFile file;
    private final Map<String, Map<String, String>> said = new TreeMap<>();
    private final List<Clock> clocks = new ArrayList<>();
    private boolean known;

    Standing(CaseFile file) {
        this.file = file;
    }

    /** A copy of a file, as persistence makes them, has a standing of its own. */
    boolean isOf(CaseFile other) {
        return file == other;
    }

    /** Before a file is first changed, the log has said all that stands; of a file that is new it has said nothing. */
    void begin() {
        if (!known && file.lastSeq() > 0) {
            said.putAll(rows());
        }
        known = true;
    }

    /** Clocks that were fetched: the log has told of them as they are. */
    List<Clock> fetched(List<Clock> stored) {
        stored.forEach(clock -> stands(row(clock), clock.row()));
        clocks.addAll(stored);
        return stored;
    }

    void begun(Clock clock) {
        clocks.add(clock);
    }

    /** The same of what a chapter keeps. */
    void fetched(ChapterState state) {
        stands(Chapters.keeping(state.getClass()).name(), state.row());
    }

    private void stands(String row, Map<String, String> fields) {
        said.put(row, fields);
    }

    /** What is other than the log has said, as facts; from now on it has said it. */
    Map<String, Object> news(Moment at) {
        var facts = new TreeMap<String, Object>();
        rows().forEach((name, row) -> {
            var changed = changed(said.getOrDefault(name, Map.of()), row);
            if (!changed.isEmpty()) {
                facts.put(CaseFold.THEN + name, Pairs.write(changed, at.at()));
                said.put(name, row);
            }
        });
        return facts;
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
        var changed = new TreeMap<String, String>();
        now.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                changed.put(name, value);
            }
        });
        before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> changed.put(name, null));
        return changed;
    }

    private Map<String, Map<String, String>> rows() {
        var rows = new TreeMap<String, Map<String, String>>();
        rows.put(CaseFold.ROUND, file.round().row());
        rows.put("filing", file.filing().row());
        rows.put("sent", file.keeping().row());
        file.parts().known().forEach(part -> rows.put("part." + part.no(), part.row()));
        clocks.forEach(clock -> rows.put(row(clock), clock.row()));
        file.states.values().stream()
                .filter(Objects::nonNull)
                .forEach(state -> rows.put(Chapters.keeping(state.getClass()).name(), state.row()));
        return rows;
    }

    private static String row(Clock clock) {
        return "clock." + clock.no();
    }
}
