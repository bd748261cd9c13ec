package org.fengqiao.model.petition;

import java.util.stream.Stream;
import org.fengqiao.model.casefile.Choice;
import org.fengqiao.time.rule.Happening;

/** What the citizen is told on the way: each of these is a step that some rule gives a time for. */
public enum Told implements Choice {
    CONTACT(Happening.CONTACTED),
    NOTICE(Happening.NOTICE_GIVEN),
    PROGRESS(Happening.PROGRESS_TOLD),
    MEASURES(Happening.MEASURES_TOLD),
    RETURN_CALL(Happening.RETURN_CALLED);

    private final Happening happening;

    Told(Happening happening) {
        this.happening = happening;
    }

    /** Every step that telling can be. */
    static Happening[] happenings() {
        return Stream.of(values()).map(Told::happening).toArray(Happening[]::new);
    }

    Happening happening() {
        return happening;
    }
}
