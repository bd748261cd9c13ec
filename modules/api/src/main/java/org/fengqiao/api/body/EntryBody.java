package org.fengqiao.api.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.casework.OwnQuestion;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.party.PartyKind;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;

/** Reads a registration: the petitioner's own fields lie beside the matter's, everybody else in lists of their own. */
public final class EntryBody {
    private static final Pattern COUNTED = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private EntryBody() {}

    /** A matter without a channel came by the usual one; null where there is none. */
    public static Entry read(Body body, String usualChannel) {
        var sent = body.as(FilingBody.class);
        return new Entry(
                body.has("channel") ? sent.channel() : usualChannel,
                sent.source(),
                sent.externalNumber(),
                sent.purpose(),
                sent.category(),
                sent.petitionClass(),
                sent.region(),
                sent.place(),
                sent.summary(),
                sent.text(),
                sent.oral(),
                petitioner(sent),
                others(sent),
                sent.headcount(),
                sent.againstVillage());
    }

    /** What the citizen chose to prove themselves by, should they lose their code. */
    public static OwnQuestion question(Body body) {
        return OwnQuestion.of(body.text("question"), body.text("answer"));
    }

    /** The desk counts everybody beside the petitioner in one row; a body has a list for each part. */
    public static String name(String field, Entry entry) {
        var found = COUNTED.matcher(field);
        if (field.equals("mandate")) {
            return "represented.mandate";
        }
        if (!found.matches()) {
            return field;
        }
        int place = Integer.parseInt(found.group(2));
        var person = entry.others().get(place);
        long before = entry.others().subList(0, place).stream()
                .filter(o -> o.role() == person.role())
                .count();
        return person.role() == PartyRole.REPRESENTED
                ? "represented." + found.group(3)
                : "%s[%d].%s".formatted(found.group(1), before, found.group(3));
    }

    private static Person petitioner(FilingBody sent) {
        return new Person(
                PartyRole.PETITIONER,
                false,
                kind(sent.kind()),
                sent.name(),
                sent.phone(),
                sent.idNumber(),
                sent.address(),
                null);
    }

    private static List<Person> others(FilingBody sent) {
        var others = new ArrayList<Person>();
        sent.representatives().forEach(each -> others.add(person(PartyRole.PETITIONER, true, each)));
        sent.coPetitioners().forEach(each -> others.add(person(PartyRole.CO_PETITIONER, false, each)));
        sent.respondents().forEach(each -> others.add(person(PartyRole.RESPONDENT, false, each)));
        if (sent.represented() != null) {
            others.add(person(PartyRole.REPRESENTED, false, sent.represented()));
        }
        return others;
    }

    private static Person person(PartyRole role, boolean representative, PersonBody sent) {
        return new Person(
                role,
                representative,
                kind(sent.kind()),
                sent.name(),
                sent.phone(),
                sent.idNumber(),
                sent.address(),
                sent.mandate());
    }

    private static PartyKind kind(PartyKind sent) {
        return sent == null ? PartyKind.PERSON : sent;
    }
}
