package org.fengqiao.api.answer;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.model.Labelled;

/** A constant with its name. */
public record Constant(String code, String name) {
    static Constant of(Enum<?> constant, String name) {
        return new Constant(constant.name(), name);
    }

    static Constant of(Labelled constant, String name) {
        return new Constant(constant.name(), name);
    }

    static <E extends Enum<E>> List<Constant> all(Collection<E> constants, Function<E, String> name) {
        return constants.stream()
                .sorted()
                .map(constant -> of(constant, name.apply(constant)))
                .toList();
    }
}
