package org.fengqiao.supervision.ready;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.fengqiao.casework.DiskRoom;
import org.fengqiao.supervision.Heartbeats;

/**
 * Looks at the parts of the house. Without database or disk nobody can be served; seals, watch and queue may be behind
 * while people are: that is told, and the house stays open.
 */
final class HouseState {
    static final String LATE = "late";
    private static final int PATIENCE_SECONDS = 3;
    private static final Duration WATCH_MAY_REST = Duration.ofMinutes(5);

    private final DataSource database;
    private final Path home;
    private final Duration sealsMayRest;

    HouseState(DataSource database, Path home, Duration sealInterval) {
        this.database = database;
        this.home = home;
        this.sealsMayRest = sealInterval.multipliedBy(2).plus(WATCH_MAY_REST);
    }

    PartOfHouse database() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? PartOfHouse.serving("database")
                    : PartOfHouse.failing("database", "it does not answer");
        } catch (SQLException away) {
            return PartOfHouse.failing("database", "it cannot be reached");
        }
    }

    PartOfHouse disk() {
        try {
            var room = new DiskRoom(home);
            var part = !room.isShort() && Files.isWritable(home)
                    ? PartOfHouse.serving("disk")
                    : PartOfHouse.failing("disk", "FENGQIAO_HOME cannot be written, or is full");
            return part.telling("megabytesLeft", room.megabytesLeft());
        } catch (IOException away) {
            return PartOfHouse.failing("disk", "FENGQIAO_HOME cannot be read");
        }
    }

    PartOfHouse watch() {
        return beat("watch", Heartbeats.TICK, WATCH_MAY_REST);
    }

    PartOfHouse seals() {
        return beat("seals", Heartbeats.SEALS, sealsMayRest);
    }

    /** Notices that wait for their inbox. */
    PartOfHouse queue() {
        return asked(
                "queue",
                "select count(*), coalesce(min(at) < now() - interval '15 minutes', false)"
                        + " from outbox where done_at is null",
                query -> {},
                row -> PartOfHouse.serving("queue")
                        .telling("waiting", row.getLong(1))
                        .telling(LATE, row.getBoolean(2)));
    }

    private PartOfHouse beat(String name, String duty, Duration mayRest) {
        return asked(
                name,
                "select max(at), coalesce(max(at) < now() - make_interval(secs => ?), true) from heartbeat where duty = ?",
                query -> {
                    query.setDouble(1, mayRest.toSeconds());
                    query.setString(2, duty);
                },
                row -> PartOfHouse.serving(name)
                        .telling("last", row.getObject(1) == null ? "never" : row.getString(1))
                        .telling(LATE, row.getBoolean(2)));
    }

    private interface Asking {
        void fill(PreparedStatement query) throws SQLException;
    }

    private interface Reading {
        PartOfHouse of(ResultSet row) throws SQLException;
    }

    private PartOfHouse asked(String name, String sql, Asking asking, Reading reading) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setQueryTimeout(PATIENCE_SECONDS);
            asking.fill(query);
            try (var row = query.executeQuery()) {
                row.next();
                return reading.of(row);
            }
        } catch (SQLException away) {
            return PartOfHouse.serving(name).telling(LATE, "unknown");
        }
    }
}
