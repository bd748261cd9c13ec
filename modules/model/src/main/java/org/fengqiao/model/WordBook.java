package org.fengqiao.model;

import java.util.List;
import java.util.ServiceLoader;

/** What a chapter adds to the words and constants of the house; found by {@link ServiceLoader}. */
public interface WordBook {
    /** The bundle's base name, e.g. {@code org.fengqiao.model.review.Messages}. */
    String words();

    /** What it adds to the open sets of the house, such as powers. */
    default List<? extends Labelled> brings() {
        return List.of();
    }

    static List<WordBook> all() {
        return ServiceLoader.load(WordBook.class, WordBook.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Everything of one kind that chapters add. */
    static <L extends Labelled> List<L> brought(Class<L> kind) {
        return all().stream()
                .flatMap(book -> book.brings().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
