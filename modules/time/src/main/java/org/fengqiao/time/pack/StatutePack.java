package org.fengqiao.time.pack;

import java.util.List;
import java.util.Set;
import org.fengqiao.time.rule.Origin;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Validity;

/** One version of a set of rules, for the whole country or for the counties it names, with the laws it cites. */
public record StatutePack(
        Origin origin,
        String name,
        Set<String> counties,
        Validity validity,
        Takes takes,
        List<Source> sources,
        List<Rule> rules) {
    public StatutePack {
        counties = Set.copyOf(counties);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    public boolean isLocal() {
        return origin.local();
    }

    boolean appliesTo(String county) {
        return !isLocal() || (county != null && counties.contains(county));
    }
}
