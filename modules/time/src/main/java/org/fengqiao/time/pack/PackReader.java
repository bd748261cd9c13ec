package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fengqiao.time.pack.Draft.Placed;
import org.fengqiao.time.reading.Entry;
import org.fengqiao.time.rule.Origin;
import org.fengqiao.time.rule.Validity;

/** Reads one file of a statute pack. */
final class PackReader {
    private enum Scope {
        NATIONAL,
        LOCAL
    }

    private static final String[] KEYS = {
        "pack",
        "name",
        "version",
        "scope",
        "counties",
        "effective",
        "takes",
        "sources",
        "readings",
        "reading",
        "gaps",
        "rules"
    };

    private PackReader() {}

    static Draft read(Entry file) {
        file.only(KEYS);
        var local = file.one("scope", Scope.class) == Scope.LOCAL;
        var origin = new Origin(file.text("pack"), file.text("version"), local);
        var validity = file.entry("effective")
                .map(each -> validity(each, null))
                .orElseGet(() -> new Validity(file.date("effective"), null));
        var sources = new SourceReader(file, local);
        var reader = new RuleReader(sources, new ReadingsReader(file), origin, validity);
        var rules = file.entries("rules").stream().map(reader::read).toList();
        var pack = new StatutePack(
                origin,
                file.text("name"),
                counties(file, local),
                validity,
                file.one("takes", Takes.class),
                sources.sources(),
                rules.stream().map(Placed::rule).toList(),
                chosen(file, local));
        return new Draft(
                pack, file, rules, file.entries("gaps").stream().map(Gap::read).toList());
    }

    /** The way in which a county reads each question that it has answered. */
    private static Map<String, String> chosen(Entry file, boolean local) {
        var chosen = new LinkedHashMap<String, String>();
        file.entry("reading").ifPresent(list -> list.keys().forEach(code -> chosen.put(code, list.text(code))));
        if (!local && !chosen.isEmpty()) {
            file.fault("reading", "fault.pack.reading-national");
        }
        return chosen;
    }

    /** From when to when; without a beginning of its own, from the other one. */
    static Validity validity(Entry entry, LocalDate otherwise) {
        entry.only("from", "to");
        var from = otherwise == null ? entry.date("from") : entry.day("from").orElse(otherwise);
        var to = entry.day("to").orElse(null);
        if (to != null && to.isBefore(from)) {
            entry.fault("to", "fault.order", from, to);
        }
        return new Validity(from, to);
    }

    private static Set<String> counties(Entry file, boolean local) {
        var counties = Set.copyOf(file.texts("counties"));
        if (local == counties.isEmpty()) {
            file.fault("counties", "fault.pack.counties");
        }
        counties.stream()
                .filter(code -> !code.matches("\\d{6}"))
                .forEach(code -> file.fault("counties", "fault.pack.county", code));
        return counties;
    }
}
