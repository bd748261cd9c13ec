package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.Said;
import org.fengqiao.casework.dossier.Possible;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Trait;
import org.fengqiao.model.petition.Petition;

/** That the citizen is dissatisfied, in their words, and what can be done about it now. */
@Named("dissatisfaction")
@RequestScoped
public class Dissatisfaction {
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
                .filter(event ->
                        Petition.RATING.equals(event.act().row().words().door()))
                .reduce((first, last) -> last)
                .map(event -> Said.of(event.words(), "words"))
                .orElse(null);
    }

    public List<Act> getRemedies() {
        return acts.getPossible().stream()
                .map(Possible::act)
                .filter(act -> act.is(Trait.REMEDY))
                .toList();
    }
}
