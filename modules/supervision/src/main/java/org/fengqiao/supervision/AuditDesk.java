package org.fengqiao.supervision;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Bundle;
import org.fengqiao.evidence.Fault;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** Where an inspector proves that the logs are the logs that were written, and takes the evidence of one case along. */
@Stateless
public class AuditDesk {
    /** An act is dated when it begins, and stands in the tables a little later. */
    private static final Duration MARGIN = Duration.ofHours(1);

    /** So many cases are verified whole while the inspector waits. */
    int atOnce = 5000;

    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    @Inject
    Inspectors inspectors;

    @Inject
    Sealer sealer;

    @Inject
    AccessLog access;

    @Inject
    OfficialTime time;

    @Inject
    OneMoment moment;

    @Inject
    VerificationRuns runs;

    /**
     * Checks the log and the tables of one case; without a number, of every case of the county. Where there are many,
     * only those that changed since the last verification that found nothing: a table that was edited in a case which
     * nobody touched since is found there by a run through the whole county.
     */
    public Verification verify(Optional<String> number) {
        var inspector = inspectors.demand();
        if (number.isPresent()) {
            on(connection -> demandKnown(connection, number.get(), inspector));
            return verify(Extent.of(number.get()), null);
        }
        var good = runs.lastGood(inspector.office().county()).filter(run -> isLarge(inspector));
        var since = good.map(run -> run.startedAt().minus(MARGIN)).orElse(null);
        var extent = new Extent(
                inspector.office().county(),
                null,
                since,
                good.map(VerificationRun::afterCase).orElse(0L));
        long last = lastCase();
        var done = verify(extent, since);
        runs.note(inspector, done, last);
        return done;
    }

    private Verification verify(Extent extent, Instant since) {
        var at = time.now().at();
        return moment.read(connection -> new ChainAudit(connection, Sealer.book()).verify(extent))
                .verification(since, at);
    }

    /** Whether all cases together are more than one waits for. */
    private boolean isLarge(Officer inspector) {
        return on(connection -> {
            try (var query = connection.prepareStatement(
                    "select count(*) > ? from (select 1 from casefile where county = ? limit ?) c")) {
                query.setInt(1, atOnce);
                query.setString(2, inspector.office().county());
                query.setInt(3, atOnce + 1);
                try (var row = query.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    private long lastCase() {
        return on(connection -> {
            try (var query = connection.prepareStatement("select coalesce(max(id), 0) from casefile");
                    var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    /** Begins a verification of the whole county; one that is under way goes on. */
    public long begin() {
        return runs.begin(inspectors.demand(), time.now());
    }

    public VerificationRun run(long id) {
        var county = inspectors.demand().office().county();
        return runs.find(id, county).orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** The newest verifications of the county, the latest first. */
    public List<VerificationRun> runs() {
        return runs.newest(inspectors.demand().office().county());
    }

    public List<Fault> faults(long run) {
        return runs.faults(run(run).id());
    }

    public List<Difference> differences(long run) {
        return runs.differences(run(run).id());
    }

    /**
     * The evidence of one case as lines of JSON for the stand-alone verifier. Personal words are withheld. What happened
     * since the last seal is sealed first, so that the bundle is proved to its end.
     */
    public String bundle(String number) {
        var inspector = inspectors.demand();
        on(connection -> demandKnown(connection, number, inspector));
        sealer.seal(time.now(), false);
        return on(connection -> {
            var id = demandKnown(connection, number, inspector);
            access.note(inspector, id, AccessLog.What.EXPORTED, "evidence");
            var lines = new StringBuilder();
            var bundle = Bundle.ofCase(lines, number, time.now().at());
            for (var proof : Sealer.book().proofs(number)) {
                bundle.seal(proof);
            }
            new LogTable(connection).write(number, bundle, false);
            return lines.toString();
        });
    }

    /** The id of a case; a case that is gone has none, and is still known when it was sealed. */
    private static Long demandKnown(Connection connection, String number, Officer inspector)
            throws SQLException, IOException {
        try (var query = connection.prepareStatement("select id, county from casefile where number = ?")) {
            query.setString(1, number);
            try (var row = query.executeQuery()) {
                var there = row.next();
                if (there ? isElsewhere(row.getString(2), inspector) : neverSealed(number, inspector)) {
                    throw new Refusal(Why.UNKNOWN_CASE, number);
                }
                return there ? row.getLong(1) : null;
            }
        }
    }

    private static boolean isElsewhere(String county, Officer inspector) {
        return !county.equals(inspector.office().county());
    }

    private static boolean neverSealed(String number, Officer inspector) throws IOException {
        return !number.startsWith(inspector.office().county() + "-")
                || Sealer.book().proofs(number).isEmpty();
    }

    private interface Reading<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    private <T> T on(Reading<T> reading) {
        try (var connection = database.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the seals cannot be read", e);
        }
    }
}
