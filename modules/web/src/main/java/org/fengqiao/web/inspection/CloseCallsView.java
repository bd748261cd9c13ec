package org.fengqiao.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.calendar.ClockNames;
import org.fengqiao.casework.dossier.CloseCall;
import org.fengqiao.casework.dossier.CloseCalls;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** The newest services entered late, and the newest duties met on their last day. */
@Named("closeCalls")
@RequestScoped
public class CloseCallsView {
    private static final int ROWS = 100;

    @Inject
    private CloseCalls calls;

    @Inject
    private ClockNames names;

    @Inject
    private Me me;

    private List<CloseCall> rows;

    public List<CloseCall> getRows() {
        if (rows == null) {
            rows = calls.newest(ROWS);
        }
        return rows;
    }

    public boolean isLate(CloseCall call) {
        return call.kind() == CloseCall.Kind.ENTERED_LATE;
    }

    /** What the law calls the duty. */
    public String rule(CloseCall call) {
        return names.of(call.what(), call.day(), me.officer().office().county());
    }

    public String address(CloseCall call) {
        return new Query("../cases/case").with("n", call.number()).toString();
    }
}
