package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.fengqiao.casework.Settings;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.reading.Unreadable;

/** The calendars and statute packs in use. They are read when the house opens; it stays shut while one is at fault. */
@ApplicationScoped
public class Statutes {
    private static final System.Logger LOG = System.getLogger(Statutes.class.getName());

    private LegalTime time;

    void open(@Observes @Initialized(ApplicationScoped.class) Object house) {
        try {
            time = LegalTime.load(Settings.find("FENGQIAO_CONFIG").map(Path::of));
        } catch (Unreadable refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, fault));
            throw refused;
        }
    }

    public LegalTime time() {
        return time;
    }
}
