package org.fengqiao.supervision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.OfficialTime;

/** Where a whole county is verified, a batch of cases at a time, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VerificationDesk {
    @Inject
    VerificationRuns runs;

    @Inject
    OneMoment moment;

    @Inject
    ReadSeals seals;

    @Inject
    OfficialTime time;

    public List<Long> open() {
        return runs.open();
    }

    /** Does the next batch; false when there is nothing left, or another node is at it. */
    public boolean next(long id) {
        var run = runs.take(id);
        run.ifPresent(this::batch);
        return run.isPresent();
    }

    private void batch(VerificationRun run) {
        var findings = new Findings();
        var cases = moment.read(connection -> check(connection, run, findings));
        var last = cases.isEmpty() ? run.afterCase() : Extent.last(cases.keySet());
        runs.advance(run, findings, last, cases.size());
        if (cases.isEmpty()) {
            runs.end(run, time.now());
        }
    }

    /** The seals are looked at with the first cases; what is gone is looked for when there are no more. */
    private Map<Long, String> check(Connection connection, VerificationRun run, Findings findings)
            throws SQLException, IOException {
        var extent = Extent.county(run.county());
        var sealed = seals.of(run, connection, findings);
        var audit = new CaseAudit(connection, sealed, findings);
        var cases = extent.next(connection, run.afterCase());
        if (cases.isEmpty()) {
            audit.lost(extent);
        } else {
            audit.check(cases);
        }
        return cases;
    }
}
