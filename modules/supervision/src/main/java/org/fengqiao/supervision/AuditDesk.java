package org.fengqiao.supervision;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.fengqiao.casework.AccessLog;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.evidence.Bundle;
import org.fengqiao.evidence.LogTable;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** Where an inspector proves that the logs are the logs that were written, and takes the evidence of one case along. */
@Stateless
public class AuditDesk {
    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    @Inject
    Inspectors inspectors;

    @Inject
    AccessLog access;

    @Inject
    OfficialTime time;

    /** Checks every event of one case, or of all. */
    public Verification verify(Optional<String> number) {
        var inspector = inspectors.demand();
        return on(connection -> {
            if (number.isPresent()) {
                demandKnown(connection, number.get(), inspector);
            }
            return new ChainAudit(connection, Sealer.book())
                    .verify(number.orElse(null), time.now().at());
        });
    }

    /** The evidence of one case as lines of JSON for the stand-alone verifier. Personal words are withheld. */
    public String bundle(String number) {
        var inspector = inspectors.demand();
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
