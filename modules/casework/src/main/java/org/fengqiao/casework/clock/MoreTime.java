package org.fengqiao.casework.clock;

import java.time.LocalDate;
import org.fengqiao.time.rule.AllowedExtension;

/**
 * A running clock for which more time can be asked, and the request that waits for its decision; null when none does.
 * {@code assignment} is null for the case itself, {@code longest} is null where it is for the approvers to agree.
 */
public record MoreTime(
        String rule, String name, boolean local, Integer assignment, LocalDate due, Integer longest, Request asked) {
    /** So many days, asked by whom and why; {@code until} is the day it would then end, null if the rule forbids it. */
    public record Request(int days, long by, String byName, LocalDate on, String reason, LocalDate until) {}

    static Integer longest(AllowedExtension allowed) {
        return allowed.isAsAgreed() ? null : allowed.longest();
    }

    public boolean isAsked() {
        return asked != null;
    }
}
