package org.fengqiao.time.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.time.rule.Count;
import org.fengqiao.time.rule.Roll;
import org.fengqiao.time.rule.Rule;

/**
 * The same law written down a second time, without sharing a line: the tables of the notices as they were published,
 * one day after the other crossed off.
 */
public final class NaiveCount {
    private static final String OFF =
            """
            2022-01-01/2022-01-03 2022-01-31/2022-02-06 2022-04-03/2022-04-05 2022-04-30/2022-05-04
            2022-06-03/2022-06-05 2022-09-10/2022-09-12 2022-10-01/2022-10-07
            2022-12-31/2023-01-02 2023-01-21/2023-01-27 2023-04-05 2023-04-29/2023-05-03 2023-06-22/2023-06-24
            2023-09-29/2023-10-06
            2024-01-01 2024-02-10/2024-02-17 2024-04-04/2024-04-06 2024-05-01/2024-05-05 2024-06-10
            2024-09-15/2024-09-17 2024-10-01/2024-10-07
            2025-01-01 2025-01-28/2025-02-04 2025-04-04/2025-04-06 2025-05-01/2025-05-05 2025-05-31/2025-06-02
            2025-10-01/2025-10-08
            2026-01-01/2026-01-03 2026-02-15/2026-02-23 2026-04-04/2026-04-06 2026-05-01/2026-05-05
            2026-06-19/2026-06-21 2026-09-25/2026-09-27 2026-10-01/2026-10-07""";
    private static final String MADE_UP =
            """
            2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
            2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
            2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10""";
    private static final Set<LocalDate> REST = dates(OFF);
    private static final Set<LocalDate> WORK = dates(MADE_UP);

    private final Set<LocalDate> countyRest;
    private final Set<LocalDate> countyWork;
    private boolean guessed;

    public NaiveCount(Set<LocalDate> countyRest, Set<LocalDate> countyWork) {
        this.countyRest = countyRest;
        this.countyWork = countyWork;
    }

    /** What must come out of a count. */
    public record Answer(LocalDate due, LocalDate rolledFrom, LocalDate warning, boolean provisional) {}

    public Answer count(Rule rule, LocalDate start, List<Pause> pauses, List<Extension> extensions) {
        guessed = false;
        var term = rule.term().orElseThrow();
        int wanted = term.count() == Count.MONTHS ? daysUntil(start, term.length()) : term.length();
        for (var extension : extensions) {
            wanted = wanted + extension.days();
        }
        LocalDate day = start;
        int crossedOff = 0;
        while (crossedOff < wanted) {
            day = tomorrow(day);
            boolean paused = false;
            for (var pause : pauses) {
                if (day.equals(pause.from())
                        || day.equals(pause.to())
                        || (day.isAfter(pause.from()) && day.isBefore(pause.to()))) {
                    paused = true;
                }
            }
            if (!paused && (term.count() != Count.WORKING_DAYS || worked(day))) {
                crossedOff++;
            }
        }
        LocalDate unrolled = day;
        if (rule.course().roll() == Roll.NEXT_WORKING_DAY) {
            while (!worked(day)) {
                day = tomorrow(day);
            }
        }
        var warning = rule.owner().isCitizen() ? day : unrolled;
        return new Answer(day, day.equals(unrolled) ? null : unrolled, warning, guessed);
    }

    /** Walks to the same day so many months later, or to the end of a month that is too short. */
    private static int daysUntil(LocalDate start, int months) {
        int days = 0;
        int passed = 0;
        LocalDate day = start;
        while (true) {
            LocalDate next = tomorrow(day);
            if (next.getDayOfMonth() == 1) {
                if (passed == months) {
                    return days;
                }
                passed++;
            }
            day = next;
            days++;
            if (passed == months && day.getDayOfMonth() == start.getDayOfMonth()) {
                return days;
            }
        }
    }

    private boolean worked(LocalDate day) {
        int year = day.getYear();
        if (year < 2022 || year > 2026) {
            guessed = true;
        }
        if (countyRest.contains(day)) {
            return false;
        }
        if (countyWork.contains(day) || WORK.contains(day)) {
            return true;
        }
        if (REST.contains(day)) {
            return false;
        }
        if (year < 2022 || year > 2026) {
            String monthDay = day.toString().substring(5);
            if (Set.of("01-01", "05-01", "10-01", "10-02", "10-03").contains(monthDay)) {
                return false;
            }
            if (year > 2024 && monthDay.equals("05-02")) {
                return false;
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate tomorrow(LocalDate day) {
        return LocalDate.ofEpochDay(day.toEpochDay() + 1);
    }

    private static Set<LocalDate> dates(String written) {
        Set<LocalDate> dates = new HashSet<>();
        for (String each : written.strip().split("\\s+")) {
            String[] ends = each.split("/");
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            for (LocalDate day = LocalDate.parse(ends[0]); !day.isAfter(last); day = tomorrow(day)) {
                dates.add(day);
            }
        }
        return dates;
    }
}
