package org.fengqiao.bench.sweep;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.fengqiao.bench.server.Counting;

/** The raw limit: one statement written by hand for exactly the rows that are due here. */
final class PlainSweeper implements WayToSweep {
    private final OpenClocks clocks;
    private final Counting counting;
    private final DataSource source;
    private final String sql = Script.read("one-statement.sql", Map.of());

    PlainSweeper(OpenClocks clocks, DataSource pool) {
        this.clocks = clocks;
        counting = Counting.on(pool);
        source = counting.source();
    }

    @Override
    public String name() {
        return "one statement by hand";
    }

    @Override
    public void arm(int round) {
        clocks.arm(round);
    }

    @Override
    public int sweep() {
        var now = OpenClocks.NOW.at().atOffset(ZoneOffset.UTC);
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, now);
            statement.setObject(2, now);
            try (var fired = statement.executeQuery()) {
                fired.next();
                return fired.getInt(1);
            }
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
