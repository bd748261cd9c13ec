package org.fengqiao.model.casefile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;

/** The chapters of the house, in their order. */
public final class Chapters {
    private static final List<Chapter> ALL = found();

    private Chapters() {}

    public static List<Chapter> all() {
        return ALL;
    }

    private static List<Chapter> found() {
        var chapters = ServiceLoader.load(Chapter.class, Chapters.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(Chapter::place).thenComparing(Chapter::name))
                .toList();
        var names = new HashSet<String>();
        for (var chapter : chapters) {
            if (!names.add(chapter.name())) {
                throw new IllegalStateException("two chapters are called " + chapter.name());
            }
        }
        return chapters;
    }

    /** The chapter that keeps this state. */
    static Chapter keeping(Class<? extends ChapterState> state) {
        return ALL.stream()
                .filter(chapter -> chapter.state().filter(state::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chapter keeps " + state.getSimpleName()));
    }
}
