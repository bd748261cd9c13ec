package org.fengqiao.api.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this door itself says, in the caller's language: Chinese unless English was asked for. */
public final class AnswerWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final ResourceBundle bundle;

    private AnswerWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static AnswerWords of(Locale locale) {
        return new AnswerWords(ResourceBundle.getBundle(
                "org.fengqiao.api.Words", locale, AnswerWords.class.getClassLoader(), NO_FALLBACK));
    }

    public String say(String key, Object... args) {
        var pattern = bundle.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, bundle.getLocale()).format(args);
    }
}
