package org.fengqiao.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * One bundle of words in one language. The bundle's own words are Chinese; another language has a bundle of its own
 * beside it, and no machine's language is ever taken instead.
 */
public final class Phrasebook {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrasebook(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The bundle of that base name, which lies beside the class that speaks with it. */
    public static Phrasebook of(String bundle, Locale locale, Class<?> speaker) {
        return new Phrasebook(locale, ResourceBundle.getBundle(bundle, locale, speaker.getClassLoader(), NO_FALLBACK));
    }

    /** Fails where the bundle has no such words. */
    public String say(String key, Object... args) {
        return filled(bundle.getString(key), args);
    }

    /** Words that are there or not. */
    public Optional<String> find(String key, Object... args) {
        return bundle.containsKey(key) ? Optional.of(say(key, args)) : Optional.empty();
    }

    /** For a library that reads the words itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /** Numbers as they are written in a sentence: the number of a thing has no thousands. */
    static Object[] plain(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof Integer || arg instanceof Long ? arg.toString() : arg)
                .toArray();
    }

    private String filled(String pattern, Object... args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
