package org.fengqiao.time.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.time.rule.Origin;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Validity;

/**
 * One version of a set of rules, for the whole country or for the counties it names, with the laws it cites and, of a
 * county, the ways in which it reads what can be read in two.
 */
public record StatutePack(
        Origin origin,
        String name,
        Set<String> counties,
        Validity validity,
        Takes takes,
        List<Source> sources,
        List<Rule> rules,
        Map<String, String> chosen) {
    public StatutePack {
        counties = Set.copyOf(counties);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        chosen = Map.copyOf(chosen);
    }

    StatutePack with(List<Rule> others) {
        return new StatutePack(origin, name, counties, validity, takes, sources, others, chosen);
    }

    StatutePack choosingNothing() {
        return new StatutePack(origin, name, counties, validity, takes, sources, rules, Map.of());
    }

    StatutePack during(Validity other) {
        return new StatutePack(origin, name, counties, other, takes, sources, rules, chosen);
    }

    public boolean isLocal() {
        return origin.local();
    }

    public boolean appliesTo(String county) {
        return !isLocal() || (county != null && counties.contains(county));
    }

    /** The rule for a clock that started then; one that started before the version has the earliest wording. */
    public Optional<Rule> rule(String code, LocalDate start) {
        var same = rules.stream().filter(rule -> rule.code().equals(code)).toList();
        return same.stream()
                .filter(rule -> rule.validity().covers(start))
                .findFirst()
                .or(() -> same.stream()
                        .min(Comparator.comparing(rule -> rule.validity().from())));
    }
}
