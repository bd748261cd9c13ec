package org.fengqiao.casework.clock;

import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.TestDatabase;
import org.fengqiao.casework.Workplace;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;

/** The reader of clocks as a citizen's page has it, on the test database. */
public final class ClocksForCitizens {
    private ClocksForCitizens() {}

    public static ClockReader on(TestDatabase database, Workplace work) {
        var reader = new ClockReader();
        reader.em = database.injected();
        reader.directory = work.directory();
        reader.statutes = new Statutes(database.injected());
        reader.time = new OfficialTime() {
            @Override
            public Moment now() {
                return work.now();
            }
        };
        return reader;
    }
}
