package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.WordBook;

/**
 * A law, or a practice with rules of its own: one enum of acts, its deeds, its state, its words. The core knows no
 * chapter; it finds them by {@link java.util.ServiceLoader}.
 */
public interface Chapter extends WordBook {
    /** Its name in {@code casefile.chapters}, e.g. {@code review}. */
    String name();

    /** Its place among the chapters: the order in which acts are listed. */
    int place();

    List<? extends Act> acts();

    /** Why this chapter's state forbids an act, of whichever chapter; null when it does not. */
    default Refusal bars(CaseFile file, Act act, Occasion occasion) {
        return null;
    }

    /** Called after a deed was done and before its event is written: what follows from it in this chapter. */
    default void follows(Change change) {}

    /** The entity of what this chapter keeps about a case; empty when it keeps nothing. */
    default Optional<Class<? extends ChapterState>> state() {
        return Optional.empty();
    }

    /**
     * The rows of its table as the log tells them, for holding the one against the other: a query for case_id and text,
     * name=value between spaces; empty when it keeps nothing.
     */
    default String stands() {
        return "";
    }

    /** The choices that its events name under facts that no field asks for. */
    default java.util.Map<String, Class<? extends Enum<?>>> facts() {
        return java.util.Map.of();
    }
}
