package org.fengqiao.web.citizen;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.CitizenReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.web.cases.Steps;
import org.fengqiao.web.shell.Say;

/** The same fixed steps that the desk sees, from the events meant for the citizen. */
final class FollowedSteps {
    private record Marker(String key, List<Act> acts) {}

    private static final List<Marker> MARKERS = List.of(
            new Marker("registered", List.of(Act.REGISTER, Act.REOPEN)),
            new Marker("received", List.of(Act.RECEIVE)),
            new Marker("accepted", List.of(Act.ACCEPT, Act.DECLINE, Act.DIVERT)),
            new Marker("handled", List.of(Act.SETTLE, Act.ANSWER, Act.WITHDRAW)),
            new Marker("delivered", List.of(Act.DELIVER)),
            new Marker("closed", List.of(Act.CLOSE)));

    private final CitizenReader.Followed followed;
    private final Say say;

    FollowedSteps(CitizenReader.Followed followed, Say say) {
        this.followed = followed;
        this.say = say;
    }

    List<Steps.Step> all() {
        var latest = episode();
        int last = -1;
        for (int i = 0; i < MARKERS.size(); i++) {
            last = find(i, latest) == null ? last : i;
        }
        var steps = new ArrayList<Steps.Step>();
        for (int i = 0; i < MARKERS.size(); i++) {
            steps.add(step(i, find(i, latest), last));
        }
        return steps;
    }

    private Steps.Step step(int i, CitizenReader.Step done, int last) {
        boolean usual = done == null || done.act() == MARKERS.get(i).acts().get(0);
        var name = usual ? say.words("steps." + MARKERS.get(i).key()) : say.label(done.act());
        var state = done != null ? "done" : i < last ? "skip" : i == last + 1 && !followed.stage().isOver() ? "now" : "todo";
        return new Steps.Step(name, state, done == null ? null : say.day(done.at()), null);
    }

    private List<CitizenReader.Step> episode() {
        int from = 0;
        for (int i = 0; i < followed.steps().size(); i++) {
            from = followed.steps().get(i).act() == Act.REOPEN ? i : from;
        }
        return followed.steps().subList(from, followed.steps().size());
    }

    private static CitizenReader.Step find(int marker, List<CitizenReader.Step> steps) {
        CitizenReader.Step found = null;
        for (var step : steps) {
            found = MARKERS.get(marker).acts().contains(step.act()) ? step : found;
        }
        return found;
    }
}
