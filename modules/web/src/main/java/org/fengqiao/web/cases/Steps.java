package org.fengqiao.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.web.shell.Say;

/** The fixed steps of a case, apart from the timeline: which are done in this episode, and which is on. */
public final class Steps {
    /** One step; {@code state} is done, now, past (bypassed) or todo. */
    public record Step(String name, String state, String at, String note) {}

    /** Something that happened to the case. */
    public record Done(Act act, Instant at) {}

    private record Marker(String name, Set<Act> acts) {}

    private static final List<Marker> MARKERS = List.of(
            new Marker("registered", Set.of(Act.REGISTER, Act.REOPEN)),
            new Marker("received", Set.of(Act.RECEIVE)),
            new Marker("accepted", Set.of(Act.ACCEPT, Act.DECLINE, Act.DIVERT)),
            new Marker("handled", Set.of(Act.SETTLE, Act.ANSWER, Act.WITHDRAW)),
            new Marker("delivered", Set.of(Act.DELIVER)),
            new Marker("closed", Set.of(Act.CLOSE)));

    private final List<Step> all = new ArrayList<>();

    /** From everything that happened, oldest first. */
    public Steps(List<Done> happened, boolean over, Say say) {
        var reached =
                MARKERS.stream().map(marker -> first(marker, episode(happened))).toList();
        int last = lastDone(reached);
        for (int i = 0; i < MARKERS.size(); i++) {
            var state = reached.get(i) != null ? "done" : i < last ? "past" : i == last + 1 && !over ? "now" : "todo";
            all.add(step(MARKERS.get(i), reached.get(i), state, say));
        }
    }

    public List<Step> getAll() {
        return all;
    }

    /** A step that ended another way than usual says so: "not accepted" instead of "accepted". */
    private static Step step(Marker marker, Done done, String state, Say say) {
        return new Step(
                done == null ? say.words("steps." + marker.name()) : say.label(done.act()),
                state,
                done == null ? null : say.day(done.at()),
                "past".equals(state) ? say.words("step.bypassed") : null);
    }

    private static List<Done> episode(List<Done> happened) {
        int from = 0;
        for (int i = 0; i < happened.size(); i++) {
            from = happened.get(i).act() == Act.REOPEN ? i : from;
        }
        return happened.subList(from, happened.size());
    }

    /** A step counts from when it was first reached: later receipts, by other offices, do not move it. */
    private static Done first(Marker marker, List<Done> happened) {
        return happened.stream()
                .filter(done -> marker.acts().contains(done.act()))
                .findFirst()
                .orElse(null);
    }

    private static int lastDone(List<Done> reached) {
        int last = -1;
        for (int i = 0; i < reached.size(); i++) {
            last = reached.get(i) == null ? last : i;
        }
        return last;
    }
}
