package org.fengqiao.model.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fengqiao.model.FieldFault;

/** Whether the offices of a file can stand beside each other: what one names of another is there, and leads somewhere. */
public final class OfficeLinks {
    private static final Map<String, Function<Office, String>> LINKS = new TreeMap<>(Map.of(
            "superior",
            Office::superior,
            "reviewed_by",
            Office::reviewedBy,
            "receives_as",
            Office::receivesAs,
            "answers_as",
            Office::answersAs));

    private final Map<String, Office> byCode = new TreeMap<>();
    private final Offices offices;
    private final List<FieldFault> faults = new ArrayList<>();

    private OfficeLinks(Collection<Office> all) {
        all.forEach(office -> byCode.put(office.code(), office));
        offices = new Offices(all);
    }

    /** Everything that is wrong, each under the office's code and the column's name. */
    public static List<FieldFault> faults(Collection<Office> all) {
        var links = new OfficeLinks(all);
        links.byCode.values().forEach(links::check);
        return links.faults;
    }

    private void check(Office office) {
        LINKS.forEach((column, link) -> follow(office, column, link));
        boolean unreviewed = office.is(OfficeFunction.ORGAN) && office.reviewedBy() == null && !office.last();
        if (unreviewed) {
            fault(office, "reviewed_by", "office-reviewer");
        }
        if (offices.find(office.answersAs()).isPresent()
                && offices.organOf(office).isEmpty()) {
            fault(office, "answers_as", "office-organ", office.answersAs());
        }
        var receiver = offices.find(office.receivesAs());
        if (receiver.isPresent() && !receives(receiver.get())) {
            fault(office, "receives_as", "office-receiver", office.receivesAs());
        }
    }

    private static boolean receives(Office office) {
        return office.is(OfficeFunction.PETITION_OFFICE) || office.is(OfficeFunction.ORGAN);
    }

    private void follow(Office office, String column, Function<Office, String> link) {
        var named = link.apply(office);
        if (named == null) {
            return;
        }
        var other = byCode.get(named);
        if (other == null) {
            fault(office, column, "unknown", named);
        } else if (other.isExternal() && !column.equals("reviewed_by")) {
            fault(office, column, "office-external", named);
        } else if (comesBack(office, link)) {
            fault(office, column, "office-circle", named);
        }
    }

    private boolean comesBack(Office office, Function<Office, String> link) {
        var seen = new LinkedHashSet<String>();
        for (var at = link.apply(office); at != null && seen.add(at); ) {
            var next = byCode.get(at);
            at = next == null ? null : link.apply(next);
        }
        return seen.contains(office.code());
    }

    private void fault(Office office, String column, String message, Object... args) {
        faults.add(new FieldFault(office.code() + "." + column, message, args));
    }
}
