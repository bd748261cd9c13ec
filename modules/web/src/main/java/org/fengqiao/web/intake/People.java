package org.fengqiao.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.party.PartyRole;
import org.fengqiao.model.party.Person;
import org.fengqiao.web.shell.Filled;

/**
 * The people named in a form beside the petitioner. Their fields are named as the contract names them
 * ({@code respondents[2].phone}, counted over all of them), so that what is wrong is shown where it is.
 */
final class People {
    private static final Pattern NAME =
            Pattern.compile("(representatives|coPetitioners|represented|respondents)\\[(\\d{1,2})]\\.(\\w+)");
    private static final List<String> PARTS = List.of("name", "kind", "phone", "idNumber", "address", "mandate");

    private final Filled filled;

    People(Filled filled) {
        this.filled = filled;
    }

    /** The rows of the form, in order. */
    List<PersonRow> rows() {
        var rows = new TreeMap<Integer, PersonRow>();
        for (var name : filled.all().keySet()) {
            var found = NAME.matcher(name);
            if (found.matches()) {
                int index = Integer.parseInt(found.group(2));
                rows.putIfAbsent(index, new PersonRow(found.group(1), index));
            }
        }
        return List.copyOf(rows.values());
    }

    void add(String role) {
        int next = rows().stream().mapToInt(row -> row.index() + 1).max().orElse(0);
        filled.put(new PersonRow(role, next).field("name"), "");
    }

    void remove(String prefix) {
        filled.all().keySet().removeIf(name -> name.startsWith(prefix + "."));
    }

    /** Takes the rows somebody filled in, counted from 0 as the desk will count them; empty ones stay behind them. */
    List<Person> take() {
        var kept = new ArrayList<Person>();
        var values = new LinkedHashMap<String, String>();
        var empty = new ArrayList<String>();
        for (var row : rows()) {
            var given = given(row);
            if (given.values().stream().anyMatch(value -> value != null && !value.isBlank())) {
                var moved = new PersonRow(row.role(), kept.size());
                given.forEach((part, value) -> values.put(moved.field(part), value));
                kept.add(person(row.role(), given));
            } else {
                empty.add(row.role());
            }
        }
        filled.all().keySet().removeIf(name -> NAME.matcher(name).matches());
        filled.all().putAll(values);
        empty.forEach(this::add);
        return kept;
    }

    private Map<String, String> given(PersonRow row) {
        var given = new LinkedHashMap<String, String>();
        for (var part : PARTS) {
            var value = filled.of(row.field(part));
            // The kind always has a value; alone it says nothing.
            if (value != null && !("kind".equals(part) && "PERSON".equals(value))) {
                given.put(part, value);
            }
        }
        return given;
    }

    private static Person person(String role, Map<String, String> given) {
        return new Person(
                switch (role) {
                    case "coPetitioners" -> PartyRole.CO_PETITIONER;
                    case "represented" -> PartyRole.REPRESENTED;
                    case "respondents" -> PartyRole.RESPONDENT;
                    default -> PartyRole.PETITIONER;
                },
                "representatives".equals(role),
                Entry.kindOf(given.get("kind")),
                given.get("name"),
                given.get("phone"),
                given.get("idNumber"),
                given.get("address"),
                given.get("mandate"));
    }
}
