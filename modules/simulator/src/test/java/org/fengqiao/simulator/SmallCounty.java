package org.fengqiao.simulator;

import java.time.Instant;
import javax.sql.DataSource;

/** The demo county with fewer cases, for tests that stand elsewhere. */
public final class SmallCounty {
    private SmallCounty() {}

    public static void load(DataSource source, Instant now, int cases) {
        DemoCounty.load(source, null, now, "Fengqiao-demo-1", cases, words -> {});
    }
}
