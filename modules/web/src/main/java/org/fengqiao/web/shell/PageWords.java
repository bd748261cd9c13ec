package org.fengqiao.web.shell;

import java.util.Locale;
import java.util.Optional;
import org.fengqiao.model.Phrasebook;

/** The words of the pages, for the few places where Java needs them. */
public final class PageWords {
    private PageWords() {}

    public static String in(Locale locale, String key, Object... arguments) {
        return of(locale).say(key, arguments);
    }

    /** Words that are there or not, such as a page's own name for a field. */
    static Optional<String> find(Locale locale, String key) {
        return of(locale).find(key);
    }

    private static Phrasebook of(Locale locale) {
        return Phrasebook.of("org.fengqiao.web.Words", locale, PageWords.class);
    }
}
