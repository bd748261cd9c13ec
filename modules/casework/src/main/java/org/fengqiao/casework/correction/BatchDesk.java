package org.fengqiao.casework.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.OfficialTime;

/** Where clocks are put right, a batch at a time, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchDesk {
    @Inject
    CorrectionBatch batch;

    @Inject
    CorrectionRuns runs;

    @Inject
    OfficialTime time;

    public List<Long> open() {
        return runs.open();
    }

    public boolean next(long run) {
        return batch.next(run, time.now());
    }
}
