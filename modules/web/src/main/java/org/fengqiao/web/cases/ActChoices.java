package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casework.Colleagues;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.dossier.AttachmentReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.clocks.CaseStory;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Option;
import org.fengqiao.web.shell.Say;

/** The answers that a field of an act can be chosen from. Whether the choice is allowed, the desk says. */
@Named("actChoices")
@RequestScoped
public class ActChoices {
    @Inject
    private Directory directory;

    @Inject
    private OfficeChoices offices;

    @Inject
    private PartChoices parts;

    @Inject
    private ClockChoices clocks;

    @Inject
    private Colleagues colleagues;

    @Inject
    private AttachmentReader attachments;

    @Inject
    private CaseStory story;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    public List<Option> of(Act act, Field field) {
        return switch (field.type()) {
            case CHOICE -> choices(field);
            case YES_NO -> yesNo(field);
            case PURPOSE -> Arrays.stream(Purpose.values())
                    .filter(purpose -> purpose != Purpose.ACCUSATION)
                    .map(purpose -> new Option(purpose.name(), say.label(purpose)))
                    .toList();
            case CATEGORY -> directory.categories(time.now().today()).stream()
                    .map(category -> new Option(category.code(), category.name()))
                    .toList();
            case PETITION_CLASS -> directory.categories(time.now().today()).stream()
                    .map(Directory.Category::petitionClass)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(name -> new Option(name, name))
                    .toList();
            case OFFICE -> offices.of(act);
            case PERSON -> colleagues();
            case PART -> parts.of(act);
            case CLOCK -> clocks.of(act);
            case ATTACHMENT -> papers();
            case TEXT, LONG_TEXT, DATE, NUMBER, CASE, ARTICLES, GROUP -> List.of();
        };
    }

    /** What stands in the list before anything is chosen; for a colleague it is oneself. */
    public String unchosen(Field field) {
        return say.words(field.type() == Field.Type.PERSON ? "choose.myself" : "choose");
    }

    /** The most that can be given for a number; null where nothing is said about it. */
    public Integer most(Act act, Field field) {
        boolean ofClock = act.asks().stream().anyMatch(ask -> ask.field().type() == Field.Type.CLOCK);
        return ofClock && field.type() == Field.Type.NUMBER ? clocks.longest(act) : null;
    }

    /** What the form says about a field beside its name; null where there is nothing to say. */
    public String hint(Act act, Field field) {
        var most = most(act, field);
        return most != null ? say.words("hint.most", most) : say.find("hint." + act + "." + field.contractName());
    }

    String shown(Act act, Field field, String value) {
        if (field.type() == Field.Type.OFFICE) {
            return directory.offices().find(value).map(Office::name).orElse(value);
        }
        return of(act, field).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** Only what can be the answer in this round: a review upholds, changes or revokes, and nothing else does. */
    private List<Option> choices(Field field) {
        var standing = story.standing();
        return field.options(standing.purpose(), standing.kind()).stream()
                .map(choice -> new Option(choice.name(), say.label((Enum<?>) choice)))
                .toList();
    }

    private List<Option> yesNo(Field field) {
        boolean decision = field == Field.AGREED;
        return List.of(
                new Option("true", say.words(decision ? "agree" : "yes")),
                new Option("false", say.words(decision ? "disagree" : "no")));
    }

    private List<Option> papers() {
        return attachments.of(filled.of("n")).stream()
                .map(paper -> new Option(Long.toString(paper.id()), paper.name() + " · " + say.day(paper.at())))
                .toList();
    }

    /** The login is said only where two have one name. */
    private List<Option> colleagues() {
        var all = colleagues.others();
        return all.stream()
                .map(one -> new Option(
                        Long.toString(one.id()),
                        all.stream()
                                                .filter(each -> each.name().equals(one.name()))
                                                .count()
                                        > 1
                                ? one.name() + " · " + one.login()
                                : one.name()))
                .toList();
    }
}
