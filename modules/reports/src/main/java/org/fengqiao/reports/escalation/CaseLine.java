package org.fengqiao.reports.escalation;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.office.Tier;

/**
 * One case of the list behind the figures; it names places and offices, never people. {@code settled} is null while
 * the case is not settled, and a tier that never held it is missing from {@code days}.
 */
public record CaseLine(
        String number,
        LocalDate registered,
        String category,
        String region,
        String office,
        Tier settled,
        boolean closed,
        int up,
        int down,
        Map<Tier, Double> days) {}
