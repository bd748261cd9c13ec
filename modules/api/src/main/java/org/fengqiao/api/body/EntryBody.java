package org.fengqiao.api.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
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
        return new Entry(
                body.text("channel", usualChannel),
                body.text("source"),
                body.text("externalNumber"),
                body.text("purpose"),
                body.text("category"),
                body.text("petitionClass"),
                body.text("region"),
                body.text("place"),
                body.text("summary"),
                body.text("text"),
                body.flag("oral"),
                petitioner(body),
                others(body),
                body.integer("headcount"));
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

    private static Person petitioner(Body body) {
        return new Person(
                PartyRole.PETITIONER,
                false,
                kind(body),
                body.text("name"),
                body.text("phone"),
                body.text("idNumber"),
                body.text("address"),
                null);
    }

    private static List<Person> others(Body body) {
        var others = new ArrayList<Person>();
        others.addAll(body.list("representatives", named(PartyRole.PETITIONER, true)::read));
        others.addAll(body.list("coPetitioners", named(PartyRole.CO_PETITIONER, false)::read));
        others.addAll(body.list("respondents", named(PartyRole.RESPONDENT, false)::read));
        var represented = body.object("represented");
        if (represented != null) {
            others.add(named(PartyRole.REPRESENTED, false).read(null, represented));
        }
        return others;
    }

    private record Reading(PartyRole role, boolean representative) {
        Person read(String name, Body body) {
            Function<String, String> text = field -> body == null ? null : body.text(field);
            return new Person(
                    role,
                    representative,
                    body == null ? PartyKind.PERSON : kind(body),
                    body == null ? name : body.text("name"),
                    text.apply("phone"),
                    text.apply("idNumber"),
                    text.apply("address"),
                    text.apply("mandate"));
        }
    }

    private static Reading named(PartyRole role, boolean representative) {
        return new Reading(role, representative);
    }

    private static PartyKind kind(Body body) {
        var written = body.text("kind", PartyKind.PERSON.name());
        for (var kind : PartyKind.values()) {
            if (kind.name().equals(written)) {
                return kind;
            }
        }
        if (written != null) {
            body.fault("kind", "choice", "PERSON / ORGANISATION");
        }
        return PartyKind.PERSON;
    }
}
