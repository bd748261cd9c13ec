package org.fengqiao.api.answer;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.model.Labelled;
import org.fengqiao.time.wording.Notion;

/** A constant with its name. */
public record Constant(String code, String name) {
    static Constant of(Enum<?> constant, String name) {
        return new Constant(constant.name(), name);
    }

    static Constant of(Labelled constant, String name) {
        return new Constant(constant.name(), name);
    }

    static Constant of(Notion constant, String name) {
        return new Constant(constant.name(), name);
    }

    /** Constants of an enum or of an open set, in the order of the set. */
    static <C extends Comparable<? super C>> List<Constant> all(Collection<C> constants, Function<C, String> name) {
        return constants.stream()
                .sorted()
                .map(constant -> new Constant(constant.toString(), name.apply(constant)))
                .toList();
    }
}
