package org.fengqiao.casework.ledger;

import java.util.Locale;
import org.fengqiao.model.Phrasebook;

/** The sentences a clerk reads about a ledger. */
final class Wording {

    private static final Phrasebook SENTENCES =
            Phrasebook.of("org.fengqiao.casework.ledger.Messages", Locale.ROOT, Wording.class);

    static String of(String code, Object... arguments) {
        return SENTENCES.say(code, arguments);
    }

    /** A cell as it is quoted to the clerk: on one line, and never the whole of a long one. */
    static String quoted(String cell) {
        var line = cell.replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }

    private Wording() {}
}
