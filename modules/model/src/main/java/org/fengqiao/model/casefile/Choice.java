package org.fengqiao.model.casefile;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.model.Words;

/** A closed set of answers to a field; what people write for a constant, in code or in Chinese, is understood. */
public interface Choice {
    String name();

    default Set<String> alsoWritten() {
        return Set.of();
    }

    /** Whether it can be the answer in a round of this kind. */
    default boolean fits(EpisodeKind kind) {
        return true;
    }

    static <E extends Enum<E> & Choice> Optional<E> read(Class<E> type, String written) {
        var text = written.strip();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)
                    || constant.alsoWritten().contains(text)
                    || Words.chinese().label(constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
