package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Say;

/** What is special about the round a case is in: marks beside its number, and a sentence for each that needs one. */
@Named("standingView")
@RequestScoped
public class StandingView {
    @Inject
    private CaseStory story;

    @Inject
    private Say say;

    public List<String> getMarks() {
        var marks = new ArrayList<String>();
        var now = story.standing();
        if (now.kind().isReview()) {
            marks.add(say.label(now.kind()));
        }
        if (now.lateReview()) {
            marks.add(say.words("fact.late"));
        }
        if (now.isFinal()) {
            marks.add(say.words("standing.final"));
        }
        return marks;
    }

    public List<String> getSentences() {
        var sentences = new ArrayList<String>();
        var now = story.standing();
        if (now.isFinal()) {
            sentences.add(say.words("standing.final.text"));
        }
        if (now.hearingSince() != null) {
            var key = now.hearingBuysTime() ? "standing.hearing" : "standing.hearing.counts";
            sentences.add(say.words(key, say.dayInFull(now.hearingSince())));
        }
        if (now.contest() != null) {
            var judge = now.judge() == null ? say.words("standing.conference") : now.judge();
            sentences.add(say.words("standing.contest." + now.contest(), now.contestedWith(), judge));
        }
        return sentences;
    }
}
