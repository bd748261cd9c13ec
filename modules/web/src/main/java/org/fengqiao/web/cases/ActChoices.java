package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Occasions;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/** The answers that a field of an act can be chosen from. Whether the choice is allowed, the desk says. */
@Named("actChoices")
@RequestScoped
public class ActChoices {
    @Inject
    private Directory directory;

    @Inject
    private CaseReader reader;

    @Inject
    private OfficialTime time;

    @Inject
    private Occasions occasions;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private Say say;

    public List<Option> of(Act act, Field field) {
        return switch (field.type()) {
            case CHOICE -> field.options().stream()
                    .map(choice -> new Option(choice.name(), say.label((Enum<?>) choice)))
                    .toList();
            case PURPOSE -> Arrays.stream(Purpose.values())
                    .filter(purpose -> purpose != Purpose.ACCUSATION)
                    .map(purpose -> new Option(purpose.name(), say.label(purpose)))
                    .toList();
            case CATEGORY -> directory.categories(time.now().today()).stream()
                    .map(category -> new Option(category.code(), category.name()))
                    .toList();
            case OFFICE -> offices(act).stream()
                    .map(office -> new Option(office.code(), office.name()))
                    .toList();
            case NUMBER -> field == Field.ASSIGNMENT ? assignments() : List.of();
            default -> List.of();
        };
    }

    public List<Option> getYesNo() {
        return List.of(new Option("true", say.words("yes")), new Option("false", say.words("no")));
    }

    String shown(Field field, String value) {
        if (field.type() == Field.Type.OFFICE) {
            return directory.offices().find(value).map(Office::name).orElse(value);
        }
        if (field.type() == Field.Type.YES_NO) {
            return say.words("true".equals(value) ? "yes" : "no");
        }
        return of(null, field).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    private Collection<Office> offices(Act act) {
        return act.row().offices().of(occasions.of(me.officer()));
    }

    /** A part is only to be named where there are several. */
    private List<Option> assignments() {
        return reader.assignments(filled.of("n")).stream()
                .filter(part -> part.reportedAt() == null && part.returnedAt() == null)
                .map(part -> new Option(
                        Integer.toString(part.no()), part.no() + " · " + part.toName() + " · " + part.task()))
                .toList();
    }
}
