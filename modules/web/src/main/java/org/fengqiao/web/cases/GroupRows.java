package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Refusals;

/** The rows in which a group of fields is answered: the first is open, and there is always one more to unfold. */
@RequestScoped
public class GroupRows {
    private static final int AT_FIRST = 3;

    @Inject
    private ActChoices choices;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    /** No rows for any other field. */
    List<Control.Row> of(Act act, Field field) {
        if (field.type() != Field.Type.GROUP) {
            return List.of();
        }
        int last = IntStream.range(0, field.longest())
                .filter(no -> isFilled(prefix(field, no)))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(field.longest(), Math.max(AT_FIRST, last + 2)))
                .mapToObj(no -> row(act, field, no))
                .toList();
    }

    private Control.Row row(Act act, Field field, int no) {
        var prefix = prefix(field, no);
        var controls = field.members().stream()
                .map(member -> control(act, member, prefix))
                .toList();
        return new Control.Row(no, no > 0, no == 0 || isFilled(prefix) || isBroken(prefix), controls);
    }

    private Control control(Act act, Ask member, String prefix) {
        var field = member.field();
        return new Control(
                member,
                field.type().name(),
                prefix + field.contractName(),
                choices.of(act, field),
                choices.unchosen(field),
                choices.hint(act, field),
                null,
                !member.required(),
                prefix,
                List.of());
    }

    private boolean isFilled(String prefix) {
        return filled.all().entrySet().stream()
                .anyMatch(each ->
                        each.getKey().startsWith(prefix) && !each.getValue().isBlank());
    }

    private boolean isBroken(String prefix) {
        return refusals.getFaults().stream().anyMatch(fault -> fault.field().startsWith(prefix));
    }

    private static String prefix(Field field, int no) {
        return "%s[%d].".formatted(field.contractName(), no);
    }
}
