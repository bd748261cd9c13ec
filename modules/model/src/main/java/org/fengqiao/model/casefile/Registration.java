package org.fengqiao.model.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;

/** A matter as it was told at a door, checked and ready to become a case file. */
public record Registration(
        Channel channel,
        String source,
        String externalNumber,
        Purpose purpose,
        String category,
        String petitionClass,
        String region,
        String place,
        String summary,
        String text,
        boolean oral,
        List<Person> people,
        int headcount,
        boolean againstVillage) {

    /** What stands in the place of a name that was not given. */
    public static final String ANONYMOUS = "匿名";

    /** One that complains of no village. */
    public Registration(
            Channel channel,
            String source,
            String externalNumber,
            Purpose purpose,
            String category,
            String petitionClass,
            String region,
            String place,
            String summary,
            String text,
            boolean oral,
            List<Person> people,
            int headcount) {
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
                people,
                headcount,
                false);
    }

    /** The code of the village that is itself complained of: its committee, its members, its money; null for none. */
    public String complainedOf() {
        return againstVillage ? region : null;
    }

    /** Whether it came from afar and does not say clearly whom, or where, to write to (条例 art. 23 ¶2). */
    boolean isUnclear() {
        var asking = people.stream()
                .filter(person -> person.role() == PartyRole.PETITIONER)
                .toList();
        return channel.isFromAfar()
                && asking.stream()
                        .allMatch(person ->
                                ANONYMOUS.equals(person.name()) || person.address() == null && person.phone() == null);
    }

    /** One demand out of it: of the same people from the same place, with its own words. */
    public Registration demanding(String what, String inFull, String ofCategory) {
        return new Registration(
                channel,
                source,
                externalNumber,
                purpose,
                ofCategory == null ? category : ofCategory,
                petitionClass,
                region,
                place,
                what,
                inFull == null ? what : inFull,
                oral,
                people,
                headcount,
                againstVillage);
    }

    /** The organisations named: they can be searched for, people never can. */
    String organisations() {
        return people.stream()
                .filter(p -> p.kind() == PartyKind.ORGANISATION)
                .map(Person::name)
                .collect(Collectors.joining(" "));
    }

    /** The fields of its narrative, as the log commits to them. */
    List<String> narrative() {
        return Arrays.asList(summary, text, place);
    }

    /** The fields of its parties, one after another. */
    List<String> parties() {
        return people.stream().flatMap(person -> person.fields().stream()).toList();
    }

    Map<String, Object> facts() {
        return Saying.of(
                "channel",
                channel,
                "source",
                source,
                "externalNumber",
                externalNumber,
                "purpose",
                purpose,
                "category",
                category,
                "petitionClass",
                petitionClass,
                "region",
                region,
                "headcount",
                headcount,
                "oral",
                oral ? Boolean.TRUE : null,
                "againstVillage",
                againstVillage ? Boolean.TRUE : null);
    }

    Map<String, Object> words() {
        var names = people.stream().map(p -> p.role() + " " + p.name()).collect(Collectors.joining("; "));
        return Saying.of("summary", summary, "text", text, "place", place, "people", names);
    }
}
