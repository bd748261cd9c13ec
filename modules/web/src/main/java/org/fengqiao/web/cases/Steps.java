package org.fengqiao.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.web.shell.Say;

/**
 * The fixed steps of a case, apart from the timeline. Which step is on follows from the stage; what happened in this
 * round only gives the days, so that the two can never contradict each other.
 */
public final class Steps {
    /** One step; {@code state} is done, now, past (bypassed) or todo. */
    public record Step(String name, String state, String at, String note) {}

    /** Something that happened to the case. */
    public record Done(Act act, Instant at) {}

    /** The steps in their order; each act that is a mark of one says so in its row. */
    private static final List<String> MARKS =
            List.of("registered", "received", "accepted", "handled", "delivered", "closed");

    private static final int RECEIVED = 1;
    private static final int ACCEPTED = 2;
    private static final int HANDLED = 3;
    private static final int SERVED = 4;
    private static final int CLOSED = 5;

    private final boolean isAcceptedFirst;
    private final boolean isAgreed;
    private final List<Done> reached;
    private final List<String> states;
    private final List<Step> all = new ArrayList<>();

    private Steps(Stage stage, Purpose purpose, List<Done> happened) {
        var episode = episode(happened);
        reached = MARKS.stream().map(mark -> first(mark, episode)).toList();
        boolean review = !episode.isEmpty() && episode.get(0).act().is(Trait.APPEALS);
        isAcceptedFirst = !review && purpose == Purpose.APPEAL;
        isAgreed = purpose == Purpose.DISPUTE;
        int now = now(stage, isAcceptedFirst);
        states = IntStream.range(0, MARKS.size())
                .mapToObj(i -> state(i, now, reached.get(i)))
                .toList();
    }

    /** From everything that happened, oldest first. */
    public static Steps of(Stage stage, Purpose purpose, List<Done> happened, Say say) {
        var steps = new Steps(stage, purpose, happened);
        for (int i = 0; i < MARKS.size(); i++) {
            if (steps.belongs(i)) {
                steps.all.add(step(MARKS.get(i), steps.reached.get(i), steps.states.get(i), say));
            }
        }
        return steps;
    }

    /** The marks that its kind of matter passes, in their order. */
    static List<String> shown(Stage stage, Purpose purpose, List<Done> happened) {
        var steps = new Steps(stage, purpose, happened);
        return IntStream.range(0, MARKS.size())
                .filter(steps::belongs)
                .mapToObj(MARKS::get)
                .toList();
    }

    /** The states alone, in the order of the steps. */
    static List<String> states(Stage stage, Purpose purpose, List<Done> happened) {
        return new Steps(stage, purpose, happened).states;
    }

    public List<Step> getAll() {
        return all;
    }

    /**
     * The step that is on; one behind the last when all is over. A petition is accepted before it is handled; a quarrel
     * or a suggestion is handled by whoever holds it, and a review is not accepted anew.
     */
    private static int now(Stage stage, boolean isAcceptedFirst) {
        return switch (stage) {
            case TRANSFERRED -> RECEIVED;
            case REGISTERED, RECEIVED -> isAcceptedFirst ? ACCEPTED : HANDLED;
            case ACCEPTED, HANDLING -> HANDLED;
            case ANSWERED -> SERVED;
            case DECLINED, DIVERTED, DELIVERED, SETTLED, WITHDRAWN, MERGED -> CLOSED;
            case CLOSED, ARCHIVED -> MARKS.size();
        };
    }

    /**
     * Only a petition is accepted (条例 arts 22, 23), and a quarrel ends by an agreement that nobody serves; a step that
     * was taken or is on is shown all the same.
     */
    private boolean belongs(int step) {
        boolean foreign = step == ACCEPTED && !isAcceptedFirst || step == SERVED && isAgreed;
        return !foreign || reached.get(step) != null || "now".equals(states.get(step));
    }

    /** An acceptance stays: whoever has the case next need not receive it again before it counts. */
    private static String state(int step, int now, Done reached) {
        if (step == now) {
            return "now";
        }
        boolean stays = step == ACCEPTED && reached != null;
        if (step > now && !stays) {
            return "todo";
        }
        return reached == null ? "past" : "done";
    }

    /** A step that ended another way than usual says so: "not accepted" instead of "accepted". */
    private static Step step(String mark, Done done, String state, Say say) {
        boolean isDone = "done".equals(state);
        return new Step(
                isDone ? say.label(done.act()) : say.words("steps." + mark),
                state,
                isDone ? say.day(done.at()) : null,
                "past".equals(state) ? say.words("step.bypassed") : null);
    }

    private static List<Done> episode(List<Done> happened) {
        int from = 0;
        for (int i = 0; i < happened.size(); i++) {
            var act = happened.get(i).act();
            from = act.is(Trait.RESTART) || act.is(Trait.APPEALS) ? i : from;
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
}
