package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.fengqiao.casework.HouseSettings;
import org.fengqiao.casework.Sql;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.reading.Unreadable;

/**
 * The calendars and statute packs in use, in memory: the files of config/, and over them what was published here. The
 * files are read when the house opens (it stays shut while one is at fault), the rest at the first question.
 */
@ApplicationScoped
public class Statutes {
    private static final System.Logger LOG = System.getLogger(Statutes.class.getName());

    /** Changes with every publication, rollback and withdrawal. */
    private static final String STAMP =
            """
            select concat_ws(' ',
                (select count(*) || '/' || max(id) from pack_version where state = 'PUBLISHED'),
                (select count(*) from pack_version where state = 'ROLLED_BACK'),
                (select count(*) || '/' || max(id) from calendar_version where state = 'PUBLISHED')) as stamp""";

    private record Loaded(String stamp, LegalTime time) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    private volatile Loaded loaded;

    protected Statutes() {}

    public Statutes(EntityManager em) {
        this.em = em;
    }

    void open(@Observes @Initialized(ApplicationScoped.class) Object house) {
        try {
            StatuteBook.ofFiles(config()).open();
        } catch (Unreadable refused) {
            refused.faults().forEach(fault -> LOG.log(Level.ERROR, fault));
            throw refused;
        }
    }

    public LegalTime time() {
        var now = loaded;
        return now == null ? load().time() : now.time();
    }

    /** Asks the database whether anything was published or taken back, here or on another node, and reads it then. */
    public void refresh() {
        var now = loaded;
        if (now != null && !stamp().equals(now.stamp())) {
            load();
        }
    }

    /** The texts in use, as the caller's transaction sees them. */
    StatuteBook book() {
        return StatuteBook.read(em, config());
    }

    private synchronized Loaded load() {
        var stamp = stamp();
        if (loaded == null || !loaded.stamp().equals(stamp)) {
            loaded = new Loaded(stamp, book().open());
        }
        return loaded;
    }

    private String stamp() {
        return Sql.of(em, STAMP).first(r -> r.text("stamp")).orElseThrow();
    }

    private static Optional<Path> config() {
        return HouseSettings.find("FENGQIAO_CONFIG").map(Path::of);
    }
}
