package org.fengqiao.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.web.shell.Say;

/** The fixed steps of a case, apart from the timeline: which are done in this episode, and which is on. */
public final class Steps {
    /** One step; {@code state} is done, now, past (bypassed) or todo. */
    public record Step(String name, String state, String at, String note) {}

    /** Something that happened to the case. */
    public record Done(Act act, Instant at) {}

    /** The steps in their order; each act that is a mark of one says so in its row. */
    private static final List<String> MARKS =
            List.of("registered", "received", "accepted", "handled", "delivered", "closed");

    private final List<Step> all = new ArrayList<>();

    /** From everything that happened, oldest first. */
    public Steps(List<Done> happened, boolean over, Say say) {
        var reached = MARKS.stream().map(mark -> first(mark, episode(happened))).toList();
        int last = lastDone(reached);
        for (int i = 0; i < MARKS.size(); i++) {
            var state = reached.get(i) != null ? "done" : i < last ? "past" : i == last + 1 && !over ? "now" : "todo";
            all.add(step(MARKS.get(i), reached.get(i), state, say));
        }
    }

    public List<Step> getAll() {
        return all;
    }

    /** A step that ended another way than usual says so: "not accepted" instead of "accepted". */
    private static Step step(String mark, Done done, String state, Say say) {
        return new Step(
                done == null ? say.words("steps." + mark) : say.label(done.act()),
                state,
                done == null ? null : say.day(done.at()),
                "past".equals(state) ? say.words("step.bypassed") : null);
    }

    private static List<Done> episode(List<Done> happened) {
        int from = 0;
        for (int i = 0; i < happened.size(); i++) {
            from = happened.get(i).act().is(Trait.RESTART) ? i : from;
        }
        return happened.subList(from, happened.size());
    }

    /** A step counts from when it was first reached: later receipts, by other offices, do not move it. */
    private static Done first(String mark, List<Done> happened) {
        return happened.stream()
                .filter(done -> mark.equals(done.act().row().look().step()))
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
