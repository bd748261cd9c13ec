package org.fengqiao.casework.statute;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a version or a calendar changes: how many open clocks of each rule in each office, and which (null for those
 * who see counts alone). {@code planned} while nothing has been changed yet.
 */
public record Differences(
        boolean planned,
        boolean done,
        Instant asOf,
        List<RuleChange> rules,
        Count total,
        List<ByRule> byRule,
        List<Affected> items,
        int more) {
    private static final int MOST = 5_000;

    /**
     * Open clocks in reach, those of them that change hands to the new version, whose day moves earlier or later, that
     * are overdue at once, and that are kept as they were.
     */
    public record Count(int open, int touched, int earlier, int later, int overdueAtOnce, int kept) {
        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        public int moved() {
            return earlier + later;
        }

        Count and(Affected each, boolean touches, LocalDate today) {
            boolean takes = touches && each.kept() == null;
            return new Count(
                    open + 1,
                    touched + (takes ? 1 : 0),
                    earlier + (takes && each.newDue().isBefore(each.oldDue()) ? 1 : 0),
                    later + (takes && each.newDue().isAfter(each.oldDue()) ? 1 : 0),
                    overdueAtOnce + (takes && each.overdueOn(today) ? 1 : 0),
                    kept + (each.kept() == null ? 0 : 1));
        }
    }

    /** The counts of one rule in one office. */
    public record ByRule(String rule, String office, Count count) {}

    /** What became of a rule in the new version: its period before and after, null where there is none. */
    public record RuleChange(
            String rule, String name, @Nullable String was, @Nullable String becomes, boolean changed) {}

    /** Adds up clock by clock, so that a hundred thousand need no room. */
    static final class Sum {
        private final boolean touches;
        private final LocalDate today;
        private final Map<String, Map<String, Count>> counts = new TreeMap<>();
        private final List<Affected> items = new ArrayList<>();
        private Count total = Count.NONE;
        private int more;

        Sum(boolean touches, LocalDate today) {
            this.touches = touches;
            this.today = today;
        }

        void add(Affected each) {
            total = total.and(each, touches, today);
            counts.computeIfAbsent(each.rule(), any -> new TreeMap<>())
                    .merge(
                            each.office(),
                            Count.NONE.and(each, touches, today),
                            (had, one) -> had.and(each, touches, today));
            if (!touches) {
                return;
            }
            if (items.size() < MOST) {
                items.add(each);
            } else {
                more++;
            }
        }

        Differences told(boolean planned, boolean done, Instant asOf, List<RuleChange> rules, boolean withCases) {
            var byRule = new ArrayList<ByRule>();
            counts.forEach(
                    (rule, offices) -> offices.forEach((office, count) -> byRule.add(new ByRule(rule, office, count))));
            return new Differences(
                    planned, done, asOf, rules, total, byRule, withCases ? List.copyOf(items) : null, more);
        }
    }
}
