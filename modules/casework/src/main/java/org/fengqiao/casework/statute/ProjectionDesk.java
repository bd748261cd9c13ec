package org.fengqiao.casework.statute;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.OfficialTime;

/** Where open clocks are worked out anew, a batch at a time, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProjectionDesk {
    @Inject
    ProjectionBatch batch;

    @Inject
    Projections projections;

    @Inject
    FiledCalendars files;

    @Inject
    OfficialTime time;

    /** What calendars that came as files reach is to be worked out anew. */
    public void compareFiles() {
        files.compare(time.now());
    }

    public List<Long> open() {
        return projections.open();
    }

    public boolean next(long projection) {
        return batch.next(projection, time.now());
    }
}
