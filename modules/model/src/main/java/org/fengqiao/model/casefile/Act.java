package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Set;
import org.fengqiao.model.Labelled;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * Something that can be done with a case. The acts of a chapter are the constants of one enum; everything that is
 * known of an act stands in its {@link Row}. Names are unique over all chapters and are never deleted: the log keeps
 * them.
 */
public interface Act extends Labelled {
    Row row();

    @Override
    default String labelKey() {
        return "Act." + name();
    }

    /** Reads what was given for this act, and refuses it with every broken field named. */
    default Deed deed(Given given) {
        given.check(asks());
        var deed = isEntered() ? row().read().apply(given) : null;
        given.refuseBroken();
        return deed;
    }

    /** Whether it is done through the table's fields; others have doors of their own. */
    default boolean isEntered() {
        return row().read() != null;
    }

    /** The article it stands on, as packs write it: {@code XF:34}; null for what the house's own order asks for. */
    default String article() {
        return row().article();
    }

    default Power power() {
        return row().power();
    }

    default By by() {
        return row().by();
    }

    default Set<Stage> from() {
        return row().from();
    }

    /** What this act may mean for the clocks: the packs say which of them start, are met or lapse by it. */
    default Set<Happening> happenings() {
        return row().brings();
    }

    default List<Ask> asks() {
        return row().asks();
    }

    default boolean is(Trait trait) {
        return row().traits().contains(trait);
    }

    /** Whether the citizen sees this act under their code. */
    default boolean isForTheCitizen() {
        return is(Trait.SHOWN);
    }
}
