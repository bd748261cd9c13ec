package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.casework.Said;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.RatingLevel;

/** That the citizen is dissatisfied, in their words, and what can be done about it now. */
@Named("dissatisfaction")
@RequestScoped
public class Dissatisfaction {
    private static final Set<Act> REMEDIES = Set.of(ReviewAct.REOPEN, PetitionAct.TELL, ReviewAct.REQUEST_REVIEW);

    @Inject
    private CaseView view;

    @Inject
    private ActView acts;

    public boolean isAny() {
        return view.getSheet().rating() == RatingLevel.DISSATISFIED;
    }

    /** What they said with it; null when they said nothing. */
    public String getWords() {
        return view.getEvents().stream()
                .filter(event -> event.act() == PetitionAct.RATE)
                .reduce((first, last) -> last)
                .map(event -> Said.of(event.words(), "words"))
                .orElse(null);
    }

    public List<Act> getRemedies() {
        return acts.getPossible().stream()
                .map(CaseReader.Possible::act)
                .filter(REMEDIES::contains)
                .toList();
    }
}
