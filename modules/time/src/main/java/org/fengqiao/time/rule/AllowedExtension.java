package org.fengqiao.time.rule;

import java.util.Set;

/**
 * How much more time may be granted: days (working days when the rule counts those) each time, how often, by whom, and
 * who must be told. As long as the approvers agree is written as {@link #AS_AGREED}.
 */
public record AllowedExtension(int longest, int times, Approver approver, Set<Told> told, Article article) {
    public static final int AS_AGREED = Integer.MAX_VALUE;

    public AllowedExtension {
        told = Set.copyOf(told);
    }

    public boolean isAsAgreed() {
        return longest == AS_AGREED;
    }
}
