package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.fengqiao.casework.administration.Entrance;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.CameBy;
import org.fengqiao.model.casefile.Lookups;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.office.Officer;
import org.fengqiao.time.LegalTime;

/** What the model is handed with every act: who acts, at what official time, among which offices, by which packs. */
@ApplicationScoped
public class Occasions {
    @Inject
    OfficialTime time;

    @Inject
    Directory directory;

    @Inject
    Statutes statutes;

    @Inject
    Lookups lookups;

    @Inject
    Entrance entrance;

    private Supplier<LegalTime> legal = () -> statutes.time();
    private Supplier<CameBy> door = this::cameBy;

    protected Occasions() {}

    public Occasions(OfficialTime time, Directory directory, LegalTime legal, Lookups lookups) {
        this.time = time;
        this.directory = directory;
        this.lookups = lookups;
        this.legal = () -> legal;
        this.door = () -> CameBy.NO_DOOR;
    }

    /** What runs by itself came in by no door. */
    private CameBy cameBy() {
        try {
            return switch (entrance.way()) {
                case PAGE -> new CameBy(CameBy.Way.PAGE, null);
                case REST -> new CameBy(CameBy.Way.REST, null);
                case LAUNCHER, SYSTEM -> CameBy.NO_DOOR;
            };
        } catch (ContextNotActiveException noRequest) {
            return CameBy.NO_DOOR;
        }
    }

    public Moment now() {
        return time.now();
    }

    /** The officer is null when the citizen acts. */
    public Occasion of(Officer officer) {
        return new Occasion(officer, time.now(), directory.offices(), Salts::fresh, legal.get(), lookups, door.get());
    }
}
