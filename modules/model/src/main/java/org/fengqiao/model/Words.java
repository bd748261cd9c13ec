package org.fengqiao.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the house in one language: terms, refusals and labels from the core's bundle and every chapter's. */
public final class Words {
    private static final String CORE = "org.fengqiao.model.Messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Words> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    private Words(Locale locale) {
        this.locale = locale;
        read(CORE, Words.class.getClassLoader());
        ServiceLoader.load(WordBook.class, Words.class.getClassLoader())
                .forEach(book -> read(book.words(), book.getClass().getClassLoader()));
    }

    private void read(String name, ClassLoader from) {
        bundles.add(ResourceBundle.getBundle(name, locale, from, NO_FALLBACK));
    }

    public static Words of(Locale locale) {
        return READ.computeIfAbsent(locale, Words::new);
    }

    public static Words chinese() {
        return of(Locale.SIMPLIFIED_CHINESE);
    }

    /** The label of a constant, e.g. {@code Stage.REGISTERED} → 已登记; a null is 未填写. */
    public String label(Object constant) {
        if (constant == null) {
            return say("unspecified");
        }
        return say(keyOf(constant));
    }

    private static String keyOf(Object constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.labelKey();
        }
        var named = (Enum<?>) constant;
        return named.getDeclaringClass().getSimpleName() + "." + named.name();
    }

    public String say(String key, Object... args) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> said(bundle.getString(key), args))
                .orElse(key);
    }

    private String said(String pattern, Object... args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
