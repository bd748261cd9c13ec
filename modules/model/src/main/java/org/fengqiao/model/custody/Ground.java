package org.fengqiao.model.custody;

import java.util.List;
import org.fengqiao.model.Labelled;
import org.fengqiao.model.WordBook;
import org.fengqiao.time.wording.Notion;
import org.fengqiao.time.wording.OpenSet;

/** What a span of custody is charged as. A chapter brings its own, and its deeds hold the case on it. */
public final class Ground extends Notion implements Labelled {
    public static final Ground HANDLING = new Ground("HANDLING", 0, false);
    public static final Ground WAITING_CITIZEN = new Ground("WAITING_CITIZEN", 1, true);
    public static final Ground WAITING_OFFICE = new Ground("WAITING_OFFICE", 2, true);
    public static final Ground HEARING = new Ground("HEARING", 3, false);
    public static final Ground IMPORTED = new Ground("IMPORTED", 4, false);

    /** All that a span can be charged as. */
    private static final class Known {
        private static final OpenSet<Ground> ALL = new OpenSet<>(
                "ground",
                List.of(HANDLING, WAITING_CITIZEN, WAITING_OFFICE, HEARING, IMPORTED),
                WordBook.brought(Ground.class));
    }

    private final boolean waiting;

    /** One that a chapter brings; {@code waiting} where whoever holds the case can only wait for somebody else. */
    public Ground(String name, boolean waiting) {
        super(name);
        this.waiting = waiting;
    }

    private Ground(String name, int place, boolean waiting) {
        super(name, place);
        this.waiting = waiting;
    }

    public static OpenSet<Ground> known() {
        return Known.ALL;
    }

    /** The ground of that name, as it is stored. */
    public static Ground named(String name) {
        return known().named(name);
    }

    public boolean isWaiting() {
        return waiting;
    }

    @Override
    public String labelKey() {
        return "Ground." + name();
    }
}
