package org.fengqiao.web.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.web.shell.Say;

/** The fixed steps of a case, apart from the timeline: which are done in this episode, and which is on. */
public final class Steps {
    /** One step; {@code state} is done, now, skip or todo. */
    public record Step(String name, String state, String at, String note) {}

    private record Marker(String key, List<Act> acts) {}

    private static final List<Marker> MARKERS = List.of(
            new Marker("registered", List.of(Act.REGISTER, Act.REOPEN)),
            new Marker("received", List.of(Act.RECEIVE)),
            new Marker("accepted", List.of(Act.ACCEPT, Act.DECLINE, Act.DIVERT)),
            new Marker("handled", List.of(Act.SETTLE, Act.ANSWER, Act.WITHDRAW)),
            new Marker("delivered", List.of(Act.DELIVER)),
            new Marker("closed", List.of(Act.CLOSE)));

    private final List<Step> all = new ArrayList<>();

    Steps(CaseReader.CaseSheet sheet, List<CaseReader.EventRow> events, Say say) {
        var done = doneInEpisode(events);
        int last = lastDone(done);
        for (int i = 0; i < MARKERS.size(); i++) {
            var event = done.get(i);
            var state = event != null ? "done" : i < last ? "skip" : i == last + 1 && !isOver(sheet) ? "now" : "todo";
            all.add(new Step(
                    name(i, event, say), state, event == null ? null : say.day(event.at()),
                    "skip".equals(state) ? say.words("step.skip") : null));
        }
    }

    public List<Step> getAll() {
        return all;
    }

    private static Map<Integer, CaseReader.EventRow> doneInEpisode(List<CaseReader.EventRow> events) {
        Map<Act, CaseReader.EventRow> latest = new EnumMap<>(Act.class);
        for (var event : events) {
            if (event.act() == Act.REOPEN) {
                latest.clear();
            }
            latest.put(event.act(), event);
        }
        var done = new java.util.HashMap<Integer, CaseReader.EventRow>();
        for (int i = 0; i < MARKERS.size(); i++) {
            int at = i;
            MARKERS.get(i).acts().stream().filter(latest::containsKey).findFirst().ifPresent(act ->
                    done.put(at, latest.get(act)));
        }
        return done;
    }

    private static int lastDone(Map<Integer, CaseReader.EventRow> done) {
        return done.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private static boolean isOver(CaseReader.CaseSheet sheet) {
        return sheet.stage().isOver() || sheet.stage() == Stage.MERGED;
    }

    /** A step that ended another way than usual says so: "not accepted" instead of "accepted". */
    private static String name(int i, CaseReader.EventRow event, Say say) {
        boolean usual = event == null || event.act() == MARKERS.get(i).acts().get(0);
        return usual ? say.words("steps." + MARKERS.get(i).key()) : say.label(event.act());
    }

}
