package org.fengqiao.api.answer;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.CaseReader.Acts;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;

/** What can be done with a case now, with the form of each act, and why everything else cannot. */
public final class ActsShape {
    private ActsShape() {}

    public static JsonObject of(Acts acts, Locale locale) {
        var words = Words.of(locale);
        return Shape.of(
                "version", acts.version(),
                "possible",
                        Shape.list(
                                acts.possible(),
                                p -> Shape.of(
                                        "act",
                                        p.act(),
                                        "label",
                                        words.label(p.act()),
                                        "article",
                                        p.act().article(),
                                        "fields",
                                        Shape.list(p.asks(), ask -> field(ask, words)))),
                "refused",
                        Shape.list(
                                acts.refused(),
                                r -> Shape.of("act", r.act(), "label", words.label(r.act()), "why", r.why())));
    }

    private static JsonObject field(Ask ask, Words words) {
        var field = ask.field();
        return Shape.of(
                "name",
                field.contractName(),
                "type",
                field.type(),
                "required",
                ask.required(),
                "label",
                words.label(field),
                "longest",
                field.longest(),
                "options",
                options(field, words));
    }

    private static JsonValue options(Field field, Words words) {
        if (field.type() == Field.Type.PURPOSE) {
            return labelled(List.of(Purpose.values()), words);
        }
        return labelled(field.options().stream().map(o -> (Enum<?>) o).toList(), words);
    }

    private static JsonValue labelled(List<? extends Enum<?>> constants, Words words) {
        return Shape.list(constants, c -> Shape.of("value", c.name(), "label", words.label(c)));
    }
}
