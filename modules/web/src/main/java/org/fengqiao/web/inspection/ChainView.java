package org.fengqiao.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fengqiao.evidence.Fault;
import org.fengqiao.supervision.AuditDesk;
import org.fengqiao.supervision.SealDesk;
import org.fengqiao.supervision.Verification;
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

    private Verification result;
    private boolean sealed;
    private SealDesk.SealRow newSeal;

    public void verify() {
        result = audit.verify(
                Optional.ofNullable(filled.of("number")).map(String::strip).filter(number -> !number.isEmpty()));
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
