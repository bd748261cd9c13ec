package org.fengqiao.bench.sweep;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;
import org.fengqiao.supervision.ladder.LadderSweep;
import org.fengqiao.time.ladder.Ladder;

/** The product's own sweep, as the clock watch runs it. */
final class WatchSweeper implements WayToSweep {
    private final OpenClocks clocks;
    private final Counting counting;
    private final LadderSweep sweep;

    WatchSweeper(OpenClocks clocks, DataSource pool, Ladder ladder) {
        this.clocks = clocks;
        counting = Counting.on(pool);
        sweep = new LadderSweep(counting.source(), ladder);
    }

    @Override
    public String name() {
        return "clock watch";
    }

    @Override
    public void arm(int round) {
        clocks.arm(round);
    }

    @Override
    public int sweep() {
        try {
            return (int) sweep.run(OpenClocks.NOW).fired();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Counting counting() {
        return counting;
    }

    @Override
    public void close() {
        counting.close();
    }
}
