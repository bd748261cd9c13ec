package org.fengqiao.reports.supervision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.clock.ClockCount;

/**
 * The figures of the report at one moment; obligations are counted, the milestones on their way are not. The law's
 * periods and a county's targets are counted apart and never added up.
 */
public record Supervision(ReportScope scope, Moment asOf, List<RuleTally> tallies, List<RungCount> rungs) {
    /** A rule, or one of its milestones. */
    public record RuleKey(String rule, int step) implements Comparable<RuleKey> {
        @Override
        public int compareTo(RuleKey other) {
            return rule.equals(other.rule) ? Integer.compare(step, other.step) : rule.compareTo(other.rule);
        }
    }

    public ClockCount total(Footing kind) {
        return obligations(kind).stream().map(RuleTally::count).reduce(ClockCount.NONE, ClockCount::plus);
    }

    public Map<Tier, ClockCount> byTier(Footing kind) {
        return sums(obligations(kind), RuleTally::tier);
    }

    /** Obligations and, each behind its own, their milestones. */
    public Map<RuleKey, ClockCount> byRule(Footing kind) {
        return sums(of(kind), tally -> new RuleKey(tally.rule(), tally.step()));
    }

    /** By the office's code, which puts what stands below an office behind it. */
    public Map<String, ClockCount> byOffice(Footing kind) {
        return sums(obligations(kind), RuleTally::office);
    }

    public String officeName(String code) {
        return tallies.stream()
                .filter(tally -> tally.office().equals(code))
                .findFirst()
                .map(RuleTally::officeName)
                .orElse(code);
    }

    public Tier officeTier(String code) {
        return tallies.stream()
                .filter(tally -> tally.office().equals(code))
                .findFirst()
                .map(RuleTally::tier)
                .orElse(null);
    }

    public long sent() {
        return rungs.stream().mapToLong(RungCount::sent).sum();
    }

    public long beforeImport() {
        return rungs.stream().mapToLong(RungCount::beforeImport).sum();
    }

    /** The steps of the ladder for one of the two kinds. */
    public List<RungCount> rungs(Footing kind) {
        return rungs.stream().filter(rung -> Footing.of(rung.local()) == kind).toList();
    }

    public Share answeredOfSent(Footing kind) {
        var own = rungs(kind);
        return new Share(
                own.stream().mapToLong(RungCount::answered).sum(),
                own.stream().mapToLong(RungCount::sent).sum());
    }

    /** How many lines the lists have, as far as figures can tell. */
    public long expectedLines() {
        var all = tallies.stream().map(RuleTally::count).reduce(ClockCount.NONE, ClockCount::plus);
        return all.due() + all.atRisk() + all.earlier() + sent() + beforeImport();
    }

    private List<RuleTally> of(Footing kind) {
        return tallies.stream()
                .filter(tally -> Footing.of(tally.local()) == kind)
                .toList();
    }

    private List<RuleTally> obligations(Footing kind) {
        return of(kind).stream().filter(tally -> tally.step() == 0).toList();
    }

    private static <K extends Comparable<K>> Map<K, ClockCount> sums(
            List<RuleTally> tallies, Function<RuleTally, K> key) {
        var sums = new TreeMap<K, ClockCount>();
        tallies.forEach(tally -> sums.merge(key.apply(tally), tally.count(), ClockCount::plus));
        return sums;
    }
}
