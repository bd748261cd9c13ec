package org.fengqiao.model.petition;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.model.casefile.Choice;
import org.fengqiao.model.casefile.WrittenNotice;
import org.fengqiao.time.rule.Happening;

/** What the citizen is told on the way: each of these is a step that some rule gives a time for. */
public enum Told implements Choice {
    CONTACT(Happening.CONTACTED),
    /** 书面告知: a paper; only how it was served, with its proof, meets what is owed in writing. */
    NOTICE(null),
    PROGRESS(Happening.PROGRESS_TOLD),
    MEASURES(Happening.MEASURES_TOLD),
    RETURN_CALL(Happening.RETURN_CALLED);

    private final Happening happening;

    Told(Happening happening) {
        this.happening = happening;
    }

    /** Every step that telling can be. */
    static Happening[] happenings() {
        var told = Stream.of(values()).map(Told::happening).flatMap(Optional::stream);
        return Stream.concat(told, WrittenNotice.BRINGS.stream()).toArray(Happening[]::new);
    }

    /** What being told so brings about; empty where words alone bring nothing. */
    Optional<Happening> happening() {
        return Optional.ofNullable(happening);
    }
}
