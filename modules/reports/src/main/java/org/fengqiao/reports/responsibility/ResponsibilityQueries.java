package org.fengqiao.reports.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.reading.Line;

/** Asks the database who held what how long; names come only for offices whose people the reader may see. */
public record ResponsibilityQueries(Inquiry inquiry, Predicate<String> named) {
    private static final long WHOLE = -2;
    private static final long NOBODY = -1;

    private record Row(String office, String name, Tier tier, long person, String personName, Held held) {
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
        var rows = inquiry.ask(ResponsibilitySql.ROWS).list(ResponsibilityQueries::row);
        return rows.stream().filter(Row::isWhole).map(row -> office(row, rows)).toList();
    }

    private OfficePart office(Row whole, List<Row> rows) {
        var persons = new ArrayList<PersonPart>();
        if (named.test(whole.office())) {
            rows.stream()
                    .filter(row -> !row.isWhole() && row.office().equals(whole.office()))
                    .forEach(row -> persons.add(row.part()));
        }
        return new OfficePart(whole.office(), whole.name(), whole.tier(), whole.held(), List.copyOf(persons));
    }

    private static Row row(Line row) {
        return new Row(row.text(1), row.text(2), row.constant(3, Tier.class), row.number(4), row.text(5), held(row));
    }

    private static Held held(Line row) {
        return new Held(
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.number(10),
                row.number(11),
                row.number(12),
                row.number(13),
                row.number(14));
    }
}
