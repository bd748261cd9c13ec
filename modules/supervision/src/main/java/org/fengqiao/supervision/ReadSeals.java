package org.fengqiao.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.fengqiao.evidence.SealedHeads;

/** The book of seals as it was read for a run: years of seals are not read again for every batch of cases. */
@ApplicationScoped
public class ReadSeals {
    private long run;
    private SealedHeads read;

    /** What is wrong with the seals is said once, at the beginning of the run. */
    synchronized SealedHeads of(VerificationRun now, Connection connection, Findings findings)
            throws SQLException, IOException {
        boolean begins = now.afterCase() == 0;
        if (begins || read == null || run != now.id()) {
            read = ChainAudit.sealed(connection, Sealer.book(), begins ? findings : new Findings());
            run = now.id();
        }
        return read;
    }
}
