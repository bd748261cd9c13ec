package org.fengqiao.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fengqiao.casework.correction.CorrectedRule;
import org.fengqiao.casework.correction.CorrectionDesk;
import org.fengqiao.casework.correction.CorrectionRun;
import org.fengqiao.casework.correction.CorrectionSteps;
import org.fengqiao.web.shell.Filled;

/** The runs that put the clocks of the county right, and what one of them changed in the figures. */
@Named("corrections")
@RequestScoped
public class CorrectionsView {
    @Inject
    private CorrectionDesk desk;

    @Inject
    private CorrectionSteps steps;

    @Inject
    private Filled filled;

    private List<CorrectionRun> runs;
    private List<CorrectedRule> table;

    public List<CorrectionRun> getAll() {
        if (runs == null) {
            runs = desk.all();
        }
        return runs;
    }

    /** The run that is asked for, else the latest; null where there was none. */
    public CorrectionRun getChosen() {
        var id = filled.of("id");
        return getAll().stream()
                .filter(run -> id == null || Long.toString(run.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<CorrectedRule> getTable() {
        if (table == null) {
            table = getChosen() == null ? List.of() : desk.table(getChosen().id());
        }
        return table;
    }

    public boolean isRunning() {
        return getAll().stream().anyMatch(run -> run.state() == CorrectionRun.State.RUNNING);
    }

    public int percent(CorrectionRun run) {
        return (int) Math.floor(100 * run.progress());
    }

    public void start() throws IOException {
        long id = desk.start(filled.of("reason"));
        steps.now();
        FacesContext.getCurrentInstance().getExternalContext().redirect("corrections?id=" + id);
    }
}
