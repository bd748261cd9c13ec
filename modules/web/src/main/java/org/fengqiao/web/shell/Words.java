package org.fengqiao.web.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages, for the few places where Java needs them. */
public final class Words {
    private Words() {}

    public static String in(Locale locale, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("org.fengqiao.web.Words", locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
