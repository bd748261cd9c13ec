package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.dossier.OwedPart;
import org.fengqiao.casework.dossier.OwedParts;
import org.fengqiao.model.casefile.PartKind;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** What answers have granted and offices have to carry out, in the cases one may see: open, or done. */
@Named("owed")
@RequestScoped
public class OwedView {
    /** Its address among those of the piles of cases. */
    private static final String ADDRESS = "executions";

    @Inject
    private OwedParts parts;

    @Inject
    private Directory directory;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private List<OwedPart> rows;

    /** Whether it is shown, and no pile of cases. */
    public boolean isShown() {
        return filled.is("queue", ADDRESS);
    }

    WorklistView.Tab tab() {
        var href = new Query("worklist").with("queue", ADDRESS).toString();
        return new WorklistView.Tab(say.words("owed.title"), null, href, isShown());
    }

    public List<OwedPart> getRows() {
        if (rows == null) {
            rows = parts.of(PartKind.EXECUTION.name(), isDone() ? OwedParts.DONE : OwedParts.OPEN, office());
        }
        return rows;
    }

    public boolean isDone() {
        return filled.is("state", OwedParts.DONE);
    }

    /** Whether there may be more than the table holds. */
    public boolean isCut() {
        return getRows().size() == OwedParts.MOST;
    }

    public String address(OwedPart part) {
        return new Query("case").with("n", part.number()).with("tab", "parts").toString();
    }

    /** An address that names no office shows those of all. */
    private String office() {
        var asked = filled.of("office");
        return asked == null
                ? null
                : directory.offices().find(asked.strip()).map(Office::code).orElse(null);
    }
}
