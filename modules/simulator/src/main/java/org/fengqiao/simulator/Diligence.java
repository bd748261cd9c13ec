package org.fengqiao.simulator;

import java.util.Map;
import org.fengqiao.model.office.Office;

/**
 * How many of a hundred duties an office does late or forgets. Most are alike; a few are short of hands, so that a
 * report about offices has something to say. It belongs to offices: nothing here is about anybody who works there.
 */
final class Diligence {
    private static final int USUAL = 5;

    /** By what follows the county's code: a town with its villages, or a department. */
    private static final Map<String, Integer> STRAINED =
            Map.of("102", 15, "200", 10, "100-zrs", 25, "101-rss", 20, "-jtj", 25, "-zjj", 18, "-zrj", 12);

    private Diligence() {}

    static boolean slips(Office office, Dice dice) {
        return dice.chance(of(office));
    }

    private static int of(Office office) {
        var place = office.code().substring(office.county().length());
        var own = STRAINED.get(place);
        return own != null ? own : place.length() < 3 ? USUAL : STRAINED.getOrDefault(place.substring(0, 3), USUAL);
    }
}
