package org.fengqiao.time.rule;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.fengqiao.time.wording.Words;

/**
 * What a chapter adds to the words of the packs: happenings that start, meet or end clocks, and grounds on which
 * clocks stand still. Found by {@link ServiceLoader}.
 */
public interface PackWords {
    /** The base name of the bundle that says {@code Happening.NAME} and {@code Ground.NAME}. */
    String words();

    default List<Happening> happenings() {
        return List.of();
    }

    default List<Ground> pauses() {
        return List.of();
    }

    /** Everything of one kind that chapters bring. */
    static <N> List<N> brought(Function<PackWords, List<N>> kind) {
        return Found.ALL.stream().flatMap(each -> kind.apply(each).stream()).toList();
    }

    /** The words of a constant: the house's own, or its bringer's. */
    static String say(String key) {
        return Words.find(key)
                .or(() -> Found.ALL.stream()
                        .map(each -> ResourceBundle.getBundle(
                                each.words(), Locale.ROOT, each.getClass().getClassLoader()))
                        .filter(bundle -> bundle.containsKey(key))
                        .map(bundle -> bundle.getString(key))
                        .findFirst())
                .orElse(key);
    }

    /** Those that were found, looked for when the first is asked for. */
    final class Found {
        private static final List<PackWords> ALL =
                ServiceLoader.load(PackWords.class, PackWords.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();

        private Found() {}
    }
}
