package org.fengqiao.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.correction.CorrectionDesk;
import org.fengqiao.casework.correction.UnansweredAppeal;
import org.fengqiao.casework.correction.UnansweredAppeals;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** The appeals that ended without an answer of an organ, for the people of the county to look at. */
@Named("unanswered")
@RequestScoped
public class UnansweredView {
    @Inject
    private CorrectionDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    private List<UnansweredAppeal> page;

    public boolean isOffered() {
        return CorrectionDesk.maySeeCases(me.officer());
    }

    public List<UnansweredAppeal> getPage() {
        if (page == null) {
            page = desk.unanswered(filled.of("after"));
        }
        return page;
    }

    /** Where the list goes on; null on its last page. */
    public String getNext() {
        return getPage().size() < UnansweredAppeals.PAGE
                ? null
                : new Query("unanswered")
                        .with("after", getPage().get(getPage().size() - 1).number())
                        .toString();
    }

    public String address(UnansweredAppeal appeal) {
        return new Query("../cases/case").with("n", appeal.number()).toString();
    }
}
