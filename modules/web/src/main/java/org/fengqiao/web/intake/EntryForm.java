package org.fengqiao.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.office.Region;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Refusals;

/** The form in which a matter is told, at a desk or by the citizen: fields in, an {@link Entry} out. */
@Named("entryForm")
@RequestScoped
public class EntryForm {
    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    @Inject
    private Directory directory;

    @Inject
    private OfficialTime time;

    /** Rows come and go by plain buttons, so that they do without JavaScript too. */
    @PostConstruct
    void addOrRemove() {
        if (filled.of("add") != null) {
            new People(filled).add(filled.of("add"));
        }
        if (filled.of("drop") != null) {
            new People(filled).remove(filled.of("drop"));
        }
    }

    /** What was typed, as the desk wants it; null when the number of people is no number, which is then shown. */
    public Entry read(String channel) {
        var others = new People(filled).take();
        var headcount = headcount();
        if (refusals.isAny()) {
            return null;
        }
        return new Entry(
                channel,
                filled.of("source"),
                filled.of("externalNumber"),
                filled.of("purpose"),
                filled.of("category"),
                filled.of("petitionClass"),
                filled.of("region"),
                filled.of("place"),
                filled.of("summary"),
                filled.of("text"),
                filled.yes("oral"),
                petitioner(),
                others,
                headcount,
                filled.yes("againstVillage"));
    }

    public List<PersonRow> getPeople() {
        return new People(filled).rows();
    }

    public List<Directory.Category> getCategories() {
        return directory.categories(time.now().today());
    }

    public List<Region> getTowns() {
        return places("town");
    }

    /** The villages of a town, in the order of their codes. */
    public List<Region> villages(String town) {
        return places("village").stream()
                .filter(village -> town.equals(village.parent()))
                .toList();
    }

    private List<Region> places(String level) {
        return directory.regions().values().stream()
                .filter(region -> level.equals(region.level()))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    private Person petitioner() {
        return new Person(
                PartyRole.PETITIONER,
                false,
                "ORGANISATION".equals(filled.of("kind")) ? PartyKind.ORGANISATION : PartyKind.PERSON,
                filled.of("name"),
                filled.of("phone"),
                filled.of("idNumber"),
                filled.of("address"),
                null);
    }

    private Integer headcount() {
        var given = filled.of("headcount");
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(given.strip());
        } catch (NumberFormatException e) {
            refusals.showField("headcount", "headcount.number");
            return null;
        }
    }
}
