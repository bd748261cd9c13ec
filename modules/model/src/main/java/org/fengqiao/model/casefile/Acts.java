package org.fengqiao.model.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every act of every chapter, by its name. */
public final class Acts {
    private static final Acts HOUSE = new Acts(Chapters.all());

    private final Map<String, Act> byName = new LinkedHashMap<>();
    private final Map<Trait, Act> only = new LinkedHashMap<>();

    /** Refuses chapters that bring two acts of one name, or two that do what only one can do. */
    Acts(List<Chapter> chapters) {
        chapters.forEach(chapter -> chapter.acts().forEach(act -> add(act, chapter)));
        Stream.of(WatchAct.values()).forEach(act -> add(act, null));
    }

    private void add(Act act, Chapter chapter) {
        if (byName.putIfAbsent(act.name(), act) != null) {
            throw new IllegalStateException("two acts are called " + act.name()
                    + (chapter == null ? "" : "; the second is brought by " + chapter.name()));
        }
        for (var single : List.of(Trait.ENTRY, Trait.RECEIPT, Trait.ENDING)) {
            if (act.is(single) && only.putIfAbsent(single, act) != null) {
                throw new IllegalStateException(
                        "both " + only.get(single).name() + " and " + act.name() + " are the " + single + " of a case");
            }
        }
    }

    /** The act of that name, as the log keeps it. */
    public static Act named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no act is called " + name));
    }

    public static Optional<Act> find(String name) {
        return Optional.ofNullable(name == null ? null : HOUSE.byName.get(name));
    }

    public static List<Act> all() {
        return List.copyOf(HOUSE.byName.values());
    }

    /** All acts that are entered through their fields, in the order of the chapters. */
    public static List<Act> entered() {
        return all().stream().filter(Act::isEntered).toList();
    }

    /** The act that the citizen does through the public door at that path. */
    public static Optional<Act> atDoor(String path) {
        return all().stream()
                .filter(act -> act.row().words().door() != null)
                .filter(act -> act.row().words().door().path().equals(path))
                .findFirst();
    }

    /** The enum whose constants an act's event names under this fact; empty where it is none. */
    public static Optional<Class<?>> choiceOf(Act act, String fact) {
        return act.asks().stream()
                .map(Ask::field)
                .filter(field -> field.contractName().equals(fact) && field.choices() != null)
                .<Class<?>>map(Field::choices)
                .findFirst()
                .or(() -> Chapters.all().stream()
                        .<Class<?>>map(chapter -> chapter.facts().get(fact))
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** The act that alone has this trait: the entry, the receipt, the ending. */
    static Act the(Trait single) {
        return HOUSE.only.get(single);
    }

    static List<Act> of(List<Chapter> chapters) {
        return new ArrayList<>(new Acts(chapters).byName.values());
    }
}
