package org.fengqiao.supervision.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.fengqiao.casework.clock.LadderJson;
import org.fengqiao.model.Moment;
import org.fengqiao.time.ladder.Ladder;

/**
 * Climbs the ladder for every clock that is due, oldest first, batch by batch. Each batch is one statement and one
 * transaction of its own, so a sweep that dies has done whole batches, and the next one goes on where it stopped.
 */
public final class LadderSweep {
    private static final System.Logger LOG = System.getLogger(LadderSweep.class.getName());
    private static final int BATCH = 1000;

    private final DataSource database;
    private final String ladder;
    private final String statement;

    public LadderSweep(DataSource database, Ladder ladder) {
        this(database, ladder, BATCH);
    }

    LadderSweep(DataSource database, Ladder ladder, int batch) {
        this.database = database;
        this.ladder = LadderJson.of(ladder);
        this.statement = statement(batch);
    }

    /** Fires what is due by now, until nothing is. Must not run in a transaction: a sweep commits as it goes. */
    public Swept run(Moment now) throws SQLException {
        try (var connection = database.getConnection();
                var batch = connection.prepareStatement(statement)) {
            fill(batch, now);
            var swept = Swept.NOTHING;
            for (var done = run(batch); done != null; done = run(batch)) {
                swept = swept.and(done);
            }
            return swept;
        }
    }

    void fill(PreparedStatement batch, Moment now) throws SQLException {
        var at = now.at().atOffset(ZoneOffset.UTC);
        batch.setString(1, ladder);
        batch.setObject(2, at);
        batch.setObject(3, at);
    }

    /** One batch; null when it found nothing to take. */
    private static Swept run(PreparedStatement batch) throws SQLException {
        try (var row = batch.executeQuery()) {
            row.next();
            if (row.getString(4) != null) {
                LOG.log(Level.ERROR, "The log goes on behind the head of " + row.getString(4) + ": verify it.");
            }
            return row.getLong(1) == 0 ? null : new Swept(row.getLong(2), row.getLong(3));
        }
    }

    static String statement(int batch) {
        try (var in = LadderSweep.class.getResourceAsStream("sweep.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{batch}", String.valueOf(batch));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
