package org.fengqiao.reports.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.clock.Inquiry;

/** Asks the database who held what how long; names come only for offices whose people the reader may see. */
public record ResponsibilityQueries(Inquiry inquiry, Predicate<String> named) {
    private static final long WHOLE = -2;
    private static final long NOBODY = -1;

    private record Counted(String office, String name, Tier tier, long person, String personName, Held held) {
        boolean isWhole() {
            return person == WHOLE;
        }

        PersonPart part() {
            return person == NOBODY
                    ? new PersonPart(null, null, held)
                    : new PersonPart(person, personName == null ? "—" : personName, held);
        }
    }

    /** Each office, and behind it its people in the order of their names. */
    public List<OfficePart> offices() {
        var rows = inquiry.ask(ResponsibilitySql.ROWS)
                .list(row -> row.with("held", row.as(Held.class)).as(Counted.class));
        return rows.stream()
                .filter(Counted::isWhole)
                .map(row -> office(row, rows))
                .toList();
    }

    private OfficePart office(Counted whole, List<Counted> rows) {
        var persons = new ArrayList<PersonPart>();
        if (named.test(whole.office())) {
            rows.stream()
                    .filter(row -> !row.isWhole() && row.office().equals(whole.office()))
                    .forEach(row -> persons.add(row.part()));
        }
        return new OfficePart(whole.office(), whole.name(), whole.tier(), whole.held(), List.copyOf(persons));
    }
}
