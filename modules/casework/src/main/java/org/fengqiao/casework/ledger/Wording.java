package org.fengqiao.casework.ledger;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences a clerk reads about a ledger. */
final class Wording {

    private static final String BUNDLE = "org.fengqiao.casework.ledger.Messages";

    static String of(String code, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(code);
        return new MessageFormat(sentence, Locale.ROOT).format(arguments);
    }

    /** A cell as it is quoted to the clerk: on one line, and never the whole of a long one. */
    static String quoted(String cell) {
        var line = cell.replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }

    private Wording() {}
}
