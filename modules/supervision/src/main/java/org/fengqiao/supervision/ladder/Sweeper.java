package org.fengqiao.supervision.ladder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;

/** Sweeps with the ladder in use, outside any transaction: each batch counts as soon as it is done. */
@ApplicationScoped
public class Sweeper {
    @Resource(lookup = "jdbc/fengqiao")
    DataSource database;

    @Inject
    Statutes statutes;

    @Transactional(TxType.NOT_SUPPORTED)
    public Swept sweep(Moment now) {
        try {
            return new LadderSweep(database, statutes.time().ladder()).run(now);
        } catch (SQLException e) {
            throw new IllegalStateException("the ladder could not be climbed: " + e.getMessage(), e);
        }
    }
}
