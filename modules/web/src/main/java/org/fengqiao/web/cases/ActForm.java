package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Field.Type;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Option;

/** The form of an act: a control for each field of its row that matters on this case, and what was given in them. */
@RequestScoped
public class ActForm {
    /** Where one answer is possible, there is nothing to choose. */
    private static final Set<Type> CHOSEN_BY_THE_CASE = Set.of(Type.PART, Type.CLOCK);

    @Inject
    private ActChoices choices;

    @Inject
    private GroupRows rows;

    @Inject
    private CaseStory story;

    @Inject
    private Filled filled;

    private List<Control> controls;
    private Act drawn;

    /** What the act is about comes first, then what is said about it. */
    List<Control> controls(Act act) {
        if (controls == null || drawn != act) {
            drawn = act;
            controls = act.asks().stream()
                    .filter(ask -> isDrawn(act, ask))
                    .sorted(Comparator.comparing(
                            ask -> !CHOSEN_BY_THE_CASE.contains(ask.field().type())))
                    .map(ask -> control(act, ask))
                    .toList();
        }
        return controls;
    }

    /** What was given, as the contract names it; refuses when something that matters here was left open. */
    Given given(Act act) {
        var values = new HashMap<>(filled.all());
        var open = controls(act).stream()
                .filter(control -> !control.optional() && control.rows().isEmpty() && isOpen(control, values))
                .map(control -> new FieldFault(control.name(), "required"))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.of(open);
        }
        ClockChoices.spread(values);
        return new Given(values);
    }

    /** A choice without a value of its own ("the whole matter") is none that was left open. */
    private static boolean isOpen(Control control, Map<String, String> values) {
        return !control.type().equals(Control.FIXED)
                && control.options().stream().noneMatch(option -> option.value().isEmpty())
                && values.getOrDefault(control.name(), "").isBlank();
    }

    /** A part is named with its clock where the act is about a clock, and not at all where there are no parts. */
    private boolean isDrawn(Act act, Ask ask) {
        var standing = story.standing();
        if (!ask.field().isAskedIn(standing.purpose(), standing.kind())) {
            return false;
        }
        boolean part = ask.field().type() == Type.PART;
        return !part
                || !asksFor(act, Type.CLOCK) && !choices.of(act, ask.field()).isEmpty();
    }

    private Control control(Act act, Ask ask) {
        var field = ask.field();
        var options = choices.of(act, field);
        boolean fixed = CHOSEN_BY_THE_CASE.contains(field.type()) && options.size() < 2;
        return new Control(
                ask,
                fixed ? Control.FIXED : field.type().name(),
                fields(act, field),
                options,
                choices.unchosen(field),
                choices.hint(act, field),
                choices.most(act, field),
                !ask.required() && !isNeeded(ask, options),
                "",
                rows.of(act, field));
    }

    private String fields(Act act, Field field) {
        return field.type() == Type.CLOCK && act.asks().stream().anyMatch(ask -> ask.field() == Field.ASSIGNMENT)
                ? field.contractName() + " " + Field.ASSIGNMENT.contractName()
                : field.contractName();
    }

    /** What the table leaves open because somebody else need not say it, but an officer here must. */
    private boolean isNeeded(Ask ask, List<Option> options) {
        var field = ask.field();
        var standing = story.standing();
        return field.isMustIn(standing.purpose(), standing.kind())
                || CHOSEN_BY_THE_CASE.contains(field.type()) && !options.isEmpty();
    }

    private static boolean asksFor(Act act, Type type) {
        return act.asks().stream().anyMatch(ask -> ask.field().type() == type);
    }
}
