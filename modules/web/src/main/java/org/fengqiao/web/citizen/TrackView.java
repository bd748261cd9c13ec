package org.fengqiao.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.casework.CitizenCodes;
import org.fengqiao.casework.CitizenDesk;
import org.fengqiao.casework.CitizenReader;
import org.fengqiao.casework.Gate;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Acts;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.petition.AnsweredRequest;
import org.fengqiao.model.petition.CitedLaws;
import org.fengqiao.web.cases.Steps;
import org.fengqiao.web.clocks.ClockGroups;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Refusals;
import org.fengqiao.web.shell.Say;

/** A citizen follows their matter by its code, rates it, asks for review, or takes it back. Guessing codes is slowed down. */
@Named("track")
@RequestScoped
public class TrackView {
    @Inject
    private CitizenReader reader;

    @Inject
    private CitizenDesk desk;

    @Inject
    private Gate gate;

    @Inject
    private FrontDoor front;

    @Inject
    private CitizenCodes codes;

    @Inject
    private Statutes statutes;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    private CitizenReader.Followed followed;
    private String done;
    private boolean looked;

    /** The button of the form; the page looks by itself, so that a scanned code needs no button. */
    public void look() {
        getFollowed();
    }

    public void rate() {
        guarded(() -> desk.perform(filled.of("code"), door("rating"), new Given(filled.all())));
        showAgain("track.rated");
    }

    public void requestReview() {
        guarded(() -> desk.perform(filled.of("code"), door("review-requests"), new Given(filled.all())));
        showAgain("track.reviewed");
    }

    public void supplement() {
        guarded(() -> desk.perform(filled.of("code"), door("supplements"), new Given(filled.all())));
        showAgain("track.supplemented");
    }

    public void withdraw() {
        if (!filled.yes("confirmed")) {
            refusals.showField("confirmed", "track.withdraw.confirm");
            return;
        }
        guarded(() -> desk.perform(filled.of("code"), door("withdrawal"), new Given(filled.all())));
        showAgain("track.withdrawn");
    }

    /** Goes through the public door that the form names. */
    public void enter() {
        var name = filled.otherwise("door", "");
        var act = Acts.atDoor(name).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, name));
        guarded(() -> desk.perform(filled.of("code"), act, new Given(filled.all())));
        showAgain("track.door." + name + ".done");
    }

    /** The laws of an answered request, by their names. */
    public String laws(AnsweredRequest request) {
        return request.laws().stream()
                .map(cited -> CitedLaws.label(cited, statutes.time()))
                .collect(Collectors.joining("、"));
    }

    public CitizenReader.Followed getFollowed() {
        var code = filled.of("code");
        if (!looked && code != null && !code.isBlank()) {
            looked = true;
            try {
                guarded(() -> followed = follow(code));
            } catch (Refusal refusal) {
                // A scanned code comes with the opening of the page, where the handler would show another page.
                refusals.show(refusal);
            }
        }
        return followed;
    }

    /** The law's periods, and then the county's own targets. */
    public List<ClockGroups.Group> groups(List<ClockRow> clocks) {
        return ClockGroups.of(clocks, List.of());
    }

    public List<CitizenReader.Step> getNewestFirst() {
        var steps = new ArrayList<>(getFollowed().steps());
        Collections.reverse(steps);
        return steps;
    }

    public Steps getSteps() {
        var happened = getFollowed().steps().stream()
                .map(step -> new Steps.Done(step.act(), step.at()))
                .toList();
        return Steps.of(getFollowed().stage(), reader.purpose(filled.of("code")), happened, say);
    }

    /** What comes next, in a sentence. */
    public String getNext() {
        var waiting = getFollowed().waiting();
        var about = waiting.isSpoken() ? say.date(waiting.writtenUntil()) : waiting.decider();
        return about == null
                ? say.words("track.next." + getFollowed().next())
                : say.words("track.next." + getFollowed().next(), about);
    }

    /** Where the matter stands; what was replied at once was not mediated. */
    public String getStands() {
        return getFollowed().waiting().isSpoken()
                ? say.words("track.spoken")
                : say.label(getFollowed().stage());
    }

    public List<RatingLevel> getLevels() {
        return List.of(RatingLevel.values());
    }

    /** Whether the code, or the answer to a question, can show that the citizen speaks: only they rate and withdraw. */
    public boolean isProven() {
        return !getFollowed().reissued() || getFollowed().question() != null;
    }

    public boolean isOver() {
        return getFollowed().stage() == Stage.CLOSED || getFollowed().stage() == Stage.ARCHIVED;
    }

    /** What another case has to do with this one, as the name of its words. */
    public String titleOf(CitizenReader.Related other) {
        return "track.related." + other.kind();
    }

    public String noteOf(CitizenReader.Related other) {
        return titleOf(other) + ".note";
    }

    public boolean isOver(CitizenReader.Related other) {
        return other.stage().isOver();
    }

    public String getDone() {
        return done;
    }

    /** What was read before the act, to find the button that was pressed, is out of date now. */
    private void showAgain(String what) {
        done = what;
        looked = false;
        followed = null;
    }

    /** A right code is only kept from being asked without end. */
    private CitizenReader.Followed follow(String code) {
        codes.digestOf(code).ifPresent(digest -> gate.pass(Gate.Kind.FOLLOWING, digest));
        return reader.follow(code);
    }

    private static Act door(String name) {
        return Acts.atDoor(name).orElseThrow();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.why() == Why.UNKNOWN_CODE) {
                gate.pass(Gate.Kind.WRONG_CODE, front.client(request).limit());
            }
            throw refusal;
        }
    }
}
