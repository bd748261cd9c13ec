package org.fengqiao.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Fault;
import org.fengqiao.supervision.AuditDesk;
import org.fengqiao.supervision.SealDesk;
import org.fengqiao.supervision.Verification;
import org.fengqiao.supervision.VerificationRun;
import org.fengqiao.supervision.VerificationSteps;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Preferences;

/** Verifies the log of one case or of all, and shows the seals. */
@Named("chain")
@RequestScoped
public class ChainView {
    private static final int SEALS = 10;

    @Inject
    private AuditDesk audit;

    @Inject
    private SealDesk seals;

    @Inject
    private Filled filled;

    @Inject
    private Preferences preferences;

    @Inject
    private VerificationSteps steps;

    private Verification result;
    private List<VerificationRun> runs;
    private boolean sealed;
    private SealDesk.SealRow newSeal;

    public void verify() {
        result = audit.verify(
                Optional.ofNullable(filled.of("number")).map(String::strip).filter(number -> !number.isEmpty()));
    }

    /** Begins to verify the whole county, and shows how far that is. */
    public void verifyAll() throws IOException {
        long id = audit.begin();
        steps.now();
        FacesContext.getCurrentInstance().getExternalContext().redirect("start?id=" + id + "#runs");
    }

    public List<VerificationRun> getRuns() {
        if (runs == null) {
            runs = audit.runs();
        }
        return runs;
    }

    /** The run that is asked for; null where none is. */
    public VerificationRun getChosen() {
        var id = filled.of("id");
        return getRuns().stream()
                .filter(run -> Long.toString(run.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    public boolean isRunning() {
        return getRuns().stream().anyMatch(run -> run.state() == VerificationRun.State.RUNNING);
    }

    public int percent(VerificationRun run) {
        return (int) Math.floor(100 * run.progress());
    }

    /** The places in logs that are wrong: of the verification just made, else of the run that is asked for. */
    public List<Fault> getFaults() {
        return result != null
                ? result.faults()
                : getChosen() == null ? List.of() : audit.faults(getChosen().id());
    }

    /** The fields of tables that are otherwise than the logs say. */
    public List<Difference> getDifferences() {
        return result != null
                ? result.differences()
                : getChosen() == null
                        ? List.of()
                        : audit.differences(getChosen().id());
    }

    public void seal() {
        newSeal = seals.seal().orElse(null);
        sealed = true;
    }

    public Verification getResult() {
        return result;
    }

    public String words(Fault fault) {
        return preferences.isEnglish() ? fault.kind().english() : fault.kind().chinese();
    }

    public List<SealDesk.SealRow> getSeals() {
        return seals.newest(SEALS);
    }

    public boolean isSealed() {
        return sealed;
    }

    public SealDesk.SealRow getNewSeal() {
        return newSeal;
    }
}
