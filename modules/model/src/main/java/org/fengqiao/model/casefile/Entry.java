package org.fengqiao.model.casefile;

import static org.fengqiao.model.casefile.Typed.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;

/**
 * What was typed into a registration, by a clerk, a citizen or another system, before anything is believed. Names and
 * texts are as entered; {@link #check} names every broken field at once.
 */
public record Entry(
        String channel,
        String source,
        String externalNumber,
        String purpose,
        String category,
        String petitionClass,
        String region,
        String place,
        String summary,
        String text,
        boolean oral,
        Person petitioner,
        List<Person> others,
        Integer headcount,
        boolean againstVillage) {
    /** A group elects at most five representatives (条例 art. 20); any number of others stay as co-petitioners. */
    public static final int MOST_REPRESENTATIVES = 5;

    /** One that complains of no village. */
    public Entry(
            String channel,
            String source,
            String externalNumber,
            String purpose,
            String category,
            String petitionClass,
            String region,
            String place,
            String summary,
            String text,
            boolean oral,
            Person petitioner,
            List<Person> others,
            Integer headcount) {
        this(
                channel,
                source,
                externalNumber,
                purpose,
                category,
                petitionClass,
                region,
                place,
                summary,
                text,
                oral,
                petitioner,
                others,
                headcount,
                false);
    }

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,20}");

    /** What the check must know of the county: its places, and the categories of the day. */
    public record Known(Predicate<String> region, Predicate<String> category) {}

    /** What a citizen files: they say who they are. */
    public Registration check(Known known) {
        return check(known, false);
    }

    /** What an officer enters: what came by letter, by phone or from elsewhere is entered without a name, too. */
    public Registration checkAtDesk(Known known) {
        return check(known, true);
    }

    private Registration check(Known known, boolean atDesk) {
        var faults = new ArrayList<FieldFault>();
        var theChannel = constant(Channel.class, channel, "channel", faults);
        var thePurpose = constant(Purpose.class, purpose, "purpose", faults);
        if (thePurpose == Purpose.ACCUSATION) {
            // No compartment can keep it yet, and it must be kept from everybody here (条例 art. 30 ¶2).
            throw new Refusal(Why.ACCUSATION);
        }
        required(summary, "summary", 200, faults);
        longest(text, "text", 20_000, faults);
        longest(place, "place", 200, faults);
        longest(source, "source", 100, faults);
        longest(externalNumber, "externalNumber", 100, faults);
        longest(petitionClass, "petitionClass", 100, faults);
        checkReference(known, faults);
        if (theChannel == Channel.REFERRED && blank(source)) {
            faults.add(new FieldFault("source", "required"));
        }
        var people = checkPeople(atDesk && theChannel != null && theChannel.isFromAfar(), faults);
        if (theChannel == Channel.VISIT && thePurpose != Purpose.DISPUTE) {
            checkRepresentatives(people, faults);
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return new Registration(
                theChannel,
                clean(source),
                clean(externalNumber),
                thePurpose,
                category.strip(),
                clean(petitionClass),
                region.strip(),
                clean(place),
                summary.strip(),
                blank(text) ? summary.strip() : text.strip(),
                oral,
                people,
                headcount == null ? petitioners(people) : headcount,
                againstVillage);
    }

    private void checkReference(Known known, List<FieldFault> faults) {
        if (blank(region)) {
            faults.add(new FieldFault("region", "required"));
        } else if (!known.region().test(region.strip())) {
            faults.add(new FieldFault("region", "unknown", region));
        } else if (againstVillage && Tier.find(region.strip()).orElse(null) != Tier.VILLAGE) {
            faults.add(new FieldFault("region", "which-village"));
        }
        if (blank(category)) {
            faults.add(new FieldFault("category", "required"));
        } else if (!known.category().test(category.strip())) {
            faults.add(new FieldFault("category", "unknown", category));
        }
    }

    /** A visit of more than five asks them whom they choose to speak for them; a letter knows no such limit (art. 20). */
    private void checkRepresentatives(List<Person> people, List<FieldFault> faults) {
        int visitors = headcount == null ? petitioners(people) : headcount;
        boolean chosen = people.stream().anyMatch(Person::representative);
        if (visitors > MOST_REPRESENTATIVES && !chosen) {
            faults.add(new FieldFault("representatives", "choose-representatives", visitors));
        }
    }

    private List<Person> checkPeople(boolean mayBeNameless, List<FieldFault> faults) {
        var people = new ArrayList<Person>();
        boolean nameless = petitioner == null || blank(petitioner.name());
        if (nameless && mayBeNameless) {
            var unnamed = petitioner == null
                    ? Person.petitioner(Registration.ANONYMOUS, null, null, null)
                    : petitioner.called(Registration.ANONYMOUS);
            checkPerson(unnamed, "", faults);
            people.add(unnamed);
        } else if (nameless) {
            faults.add(new FieldFault("name", "required"));
        } else {
            checkPerson(petitioner, "", faults);
            people.add(petitioner);
        }
        int representatives = 0;
        for (int i = 0; others != null && i < others.size(); i++) {
            var other = others.get(i);
            var prefix = field(other) + "[" + i + "].";
            representatives += other.representative() ? 1 : 0;
            if (blank(other.name())) {
                faults.add(new FieldFault(prefix + "name", "required"));
            } else {
                checkPerson(other, prefix, faults);
                people.add(other);
            }
            if (other.role() == PartyRole.REPRESENTED && blank(other.mandate())) {
                faults.add(new FieldFault("mandate", "required"));
            }
        }
        if (representatives > MOST_REPRESENTATIVES) {
            faults.add(new FieldFault("representatives", "at-most-five", representatives));
        }
        if (headcount != null && (headcount < 1 || headcount > 1_000_000)) {
            faults.add(new FieldFault("headcount", "range", 1, 1_000_000));
        } else if (headcount != null && headcount < petitioners(people)) {
            faults.add(new FieldFault("headcount", "fewer-than-named", petitioners(people)));
        }
        return people;
    }

    private static void checkPerson(Person person, String prefix, List<FieldFault> faults) {
        longest(person.name(), prefix + "name", 100, faults);
        longest(person.idNumber(), prefix + "idNumber", 30, faults);
        longest(person.address(), prefix + "address", 200, faults);
        longest(person.mandate(), prefix + "mandate", 500, faults);
        if (!blank(person.phone()) && !PHONE.matcher(person.phone().strip()).matches()) {
            faults.add(new FieldFault(prefix + "phone", "phone"));
        }
    }

    private static String field(Person other) {
        return switch (other.role()) {
            case PETITIONER -> "representatives";
            case CO_PETITIONER -> "coPetitioners";
            case REPRESENTED -> "represented";
            case RESPONDENT -> "respondents";
        };
    }

    /** Those who petition, each once: a represented person counts instead of who speaks for them. */
    private static int petitioners(List<Person> people) {
        long represented =
                people.stream().filter(p -> p.role() == PartyRole.REPRESENTED).count();
        long asking = people.stream()
                .filter(p -> p.role() == PartyRole.PETITIONER || p.role() == PartyRole.CO_PETITIONER)
                .count();
        return (int) Math.max(1, represented > 0 ? Math.max(represented, asking - 1) : asking);
    }

    /** A petitioner told of as an organisation keeps its name unmasked. */
    public static PartyKind kindOf(String written) {
        return "ORGANISATION".equals(written) ? PartyKind.ORGANISATION : PartyKind.PERSON;
    }
}
