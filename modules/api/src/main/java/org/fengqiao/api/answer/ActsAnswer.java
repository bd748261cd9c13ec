package org.fengqiao.api.answer;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.fengqiao.casework.dossier.Offer;
import org.fengqiao.model.Words;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;

/** What can be done with a case now, with the form of each act, and why everything else cannot. */
public record ActsAnswer(int version, List<Possible> possible, List<Refused> refused) {
    /** An act that is possible now. */
    public record Possible(Act act, String label, String article, List<Asked> fields) {}

    /** An act that is not, and why. */
    public record Refused(Act act, String label, String why) {}

    /** A field that an act asks for; options are what may be chosen, none where the answer is free. */
    public record Asked(
            String name,
            Field.Type type,
            boolean required,
            String label,
            int longest,
            List<Option> options,
            @Nullable List<Member> fields) {}

    /** A field of a row, where a field is answered in rows. */
    public record Member(String name, Field.Type type, boolean required, String label, int longest) {}

    /** One choice. */
    public record Option(String value, String label) {}

    public static ActsAnswer of(Offer acts, Locale locale) {
        var words = Words.of(locale);
        return new ActsAnswer(
                acts.version(),
                acts.possible().stream()
                        .map(p -> new Possible(
                                p.act(),
                                words.label(p.act()),
                                p.act().article(),
                                p.asks().stream().map(ask -> asked(ask, words)).toList()))
                        .toList(),
                acts.refused().stream()
                        .map(r -> new Refused(r.act(), words.label(r.act()), r.why()))
                        .toList());
    }

    private static Asked asked(Ask ask, Words words) {
        var field = ask.field();
        return new Asked(
                field.contractName(),
                field.type(),
                ask.required(),
                words.label(field),
                field.longest(),
                options(field, words),
                field.members().isEmpty()
                        ? null
                        : field.members().stream()
                                .map(each -> member(each, words))
                                .toList());
    }

    private static Member member(Ask ask, Words words) {
        var field = ask.field();
        return new Member(field.contractName(), field.type(), ask.required(), words.label(field), field.longest());
    }

    private static List<Option> options(Field field, Words words) {
        var constants = field.type() == Field.Type.PURPOSE
                ? List.of(Purpose.values())
                : field.options().stream().map(option -> (Enum<?>) option).toList();
        return constants.stream()
                .map(constant -> new Option(constant.name(), words.label(constant)))
                .toList();
    }
}
