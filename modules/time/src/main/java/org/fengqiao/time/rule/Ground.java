package org.fengqiao.time.rule;

import java.util.List;
import org.fengqiao.time.wording.Notion;
import org.fengqiao.time.wording.OpenSet;

/**
 * Why days may be left out of a period. Which of them a rule allows, and by which article, the rule says. A chapter
 * brings its own in its {@link PackWords}.
 */
public final class Ground extends Notion {
    public static final Ground HEARING = new Ground("HEARING", 0);
    public static final Ground APPRAISAL = new Ground("APPRAISAL", 1);
    public static final Ground SUPPLEMENTING = new Ground("SUPPLEMENTING", 2);

    /** All that a pack can name. */
    private static final class Known {
        private static final OpenSet<Ground> ALL = new OpenSet<>(
                "ground", List.of(HEARING, APPRAISAL, SUPPLEMENTING), PackWords.brought(PackWords::pauses));
    }

    /** One that a chapter brings. */
    public Ground(String name) {
        super(name);
    }

    private Ground(String name, int place) {
        super(name, place);
    }

    public static OpenSet<Ground> known() {
        return Known.ALL;
    }

    /** The ground of that name, as a clock keeps it. */
    public static Ground named(String name) {
        return known().named(name);
    }

    public String words() {
        return PackWords.say("Ground." + name());
    }
}
