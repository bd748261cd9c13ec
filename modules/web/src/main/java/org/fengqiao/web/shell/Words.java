package org.fengqiao.web.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the pages, for the few places where Java needs them. */
public final class Words {
    private Words() {}

    public static String in(Locale locale, String key, Object... arguments) {
        var pattern = bundle(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Words that are there or not, such as a page's own name for a field. */
    static Optional<String> find(Locale locale, String key) {
        var words = bundle(locale);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.fengqiao.web.Words", locale);
    }
}
