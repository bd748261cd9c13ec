package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.model.Labelled;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.WordBook;
import org.fengqiao.model.custody.Ground;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.PackWords;

/**
 * A law, or a practice with rules of its own: one enum of acts, its deeds, its state, its words, and what it adds to
 * happenings, grounds and powers. The core knows no chapter; it finds them by {@link java.util.ServiceLoader}.
 */
public interface Chapter extends WordBook, PackWords {
    /** Its name in {@code casefile.chapters}, e.g. {@code review}. */
    String name();

    /** Its bundle, which also says what it adds to the packs. */
    @Override
    String words();

    /** Its place among the chapters: the order in which acts are listed. */
    int place();

    List<? extends Act> acts();

    /** Why this chapter's state forbids an act, of whichever chapter; null when it does not. */
    default Refusal bars(CaseFile file, Act act, Occasion occasion) {
        return null;
    }

    /** Whose it is to carry out what this round decides; empty where it is the holder's. */
    default Optional<String> carriesOut(CaseFile file) {
        return Optional.empty();
    }

    /** Called after a deed was done and before its event is written: what follows from it in this chapter. */
    default void follows(Change change) {}

    /** The entity of what this chapter keeps about a case; empty when it keeps nothing. */
    default Optional<Class<? extends ChapterState>> state() {
        return Optional.empty();
    }

    /** What it charges spans of custody as, beside what the house does. */
    default List<Ground> grounds() {
        return List.of();
    }

    /** The powers that its acts need and the house does not have, each with the posts it belongs to. */
    default List<Power> powers() {
        return List.of();
    }

    @Override
    default List<? extends Labelled> brings() {
        return Stream.concat(grounds().stream(), powers().stream()).toList();
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
