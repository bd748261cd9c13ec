package org.fengqiao.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.casework.OfficialTime;

/** Before the first act, and then with every tick: may this machine's clock be believed? */
@Singleton
@Startup
public class MachineClockWatch {
    private static final System.Logger LOG = System.getLogger(MachineClockWatch.class.getName());
    private static final String CLOCKS =
            "select now(), (select max(at) from heartbeat where duty = '" + Heartbeats.TICK + "')";

    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    @Inject
    OfficialTime time;

    private boolean started;

    @PostConstruct
    void start() {
        check();
    }

    /** While the last sign of life is doubted no new one is given, so that waiting makes nothing right. */
    public void check() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(CLOCKS);
                var row = query.executeQuery()) {
            row.next();
            var lookedAt = started
                    || HouseSettings.find("FENGQIAO_CLOCK")
                            .filter("checked"::equals)
                            .isPresent();
            time.compare(
                    instant(row.getObject(1, OffsetDateTime.class)),
                    instant(row.getObject(2, OffsetDateTime.class)),
                    lookedAt);
            started = !time.isDoubtful();
        } catch (SQLException away) {
            LOG.log(Level.WARNING, "The clocks cannot be compared: " + away.getMessage());
        }
        if (time.isDoubtful()) {
            LOG.log(
                    Level.ERROR,
                    "THE CLOCK OF THIS MACHINE IS FAR AHEAD of the database's or of the last sign of life: nothing is"
                            + " dated. Set it right; or, if it is right, start once with FENGQIAO_CLOCK=checked.");
        }
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
