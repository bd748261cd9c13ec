package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fengqiao.model.Moment;

/** The one place that reads the clock. */
@ApplicationScoped
public class OfficialTime {
    public Moment now() {
        return new Moment(Instant.now());
    }
}
