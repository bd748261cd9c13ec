package org.fengqiao.web.clocks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.casework.clock.ClockRow;

/** Clocks in two groups, which no list mixes: what the law demands, and what the county has set itself. */
public final class ClockGroups {
    /** One group with what runs and what has ended; {@code kind} names its heading. */
    public record Group(String kind, List<ClockRow> open, List<ClockRow> ended) {
        public boolean isAny() {
            return !open.isEmpty() || !ended.isEmpty();
        }
    }

    private ClockGroups() {}

    /** Groups that have something, in the order in which their clocks were given. */
    public static List<Group> of(List<ClockRow> open, List<ClockRow> ended) {
        return Stream.of(
                        group("STATUTORY", row -> !row.local(), open, ended),
                        group("LOCAL", ClockRow::local, open, ended))
                .filter(Group::isAny)
                .toList();
    }

    private static Group group(String kind, Predicate<ClockRow> mine, List<ClockRow> open, List<ClockRow> ended) {
        return new Group(
                kind,
                open.stream().filter(mine).toList(),
                ended.stream().filter(mine).toList());
    }
}
