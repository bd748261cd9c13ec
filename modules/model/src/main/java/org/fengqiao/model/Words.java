package org.fengqiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the house in one language: terms, refusals and labels from the core's bundle and every chapter's. */
public final class Words {
    private static final String CORE = "org.fengqiao.model.Messages";
    private static final Map<Locale, Words> READ = new ConcurrentHashMap<>();

    private final List<Phrasebook> books = new ArrayList<>();

    private Words(Locale locale) {
        books.add(Phrasebook.of(CORE, locale, Words.class));
        WordBook.all().forEach(book -> books.add(Phrasebook.of(book.words(), locale, book.getClass())));
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
        return books.stream()
                .flatMap(book -> book.find(key, args).stream())
                .findFirst()
                .orElse(key);
    }
}
