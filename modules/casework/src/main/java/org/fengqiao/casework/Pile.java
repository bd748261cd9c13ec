package org.fengqiao.casework;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/**
 * What belongs in a queue for an officer: the tables and conditions, with their parameters, and whether it is worked
 * off by least time left or read newest first.
 */
record Pile(String from, List<Object> parameters, boolean byDue) {
    /** What complains of an office lies in none of its piles, whoever of its people had it in hand before. */
    static Pile of(Queue queue, Officer officer) {
        var whole = pile(queue, officer);
        var parameters = new ArrayList<>(whole.parameters);
        parameters.add(officer.office().code());
        return new Pile(whole.from + " and c.complained_of is distinct from ?", parameters, whole.byDue);
    }

    private static Pile pile(Queue queue, Officer officer) {
        var office = officer.office().code();
        return switch (queue) {
            case TO_RECEIVE -> due("c.held_office = ? and c.stage = 'TRANSFERRED' and c.closed_at is null", office);
            case MINE -> due("c.held_person = ? and c.closed_at is null", officer.id());
            case OFFICE -> due("c.held_office = ? and c.closed_at is null", office);
            case DUE_SOON -> due(
                    "c.held_office = ? and c.closed_at is null and c.due < now() + interval '3 days'"
                            + " and (c.due > now() or c.due_provisional)",
                    office);
            case OVERDUE -> due(
                    "c.held_office = ? and c.closed_at is null and c.due <= now() and not c.due_provisional", office);
            case SUPERVISED -> supervised(officer);
            case HANDLED -> new Pile(
                    "handler h join casefile c on c.id = h.case_id and c.county = h.county where h.person = ?",
                    List.of(officer.id()),
                    false);
            case ASSIGNED -> due(
                    "c.closed_at is null and c.id in (select a.case_id from part a where a.office = ?"
                            + " and a.done_at is null and a.returned_at is null)",
                    office);
            case AREA -> area(officer);
        };
    }

    private static Pile area(Officer officer) {
        // A county's centre stands above every office in it, so its area is the county itself.
        boolean whole = officer.is(Role.INSPECTOR)
                || officer.office().code().equals(officer.office().county());
        return whole
                ? new Pile(
                        "casefile c where c.county = ?",
                        List.of(officer.office().county()),
                        false)
                : new Pile(
                        "case_scope v join casefile c on c.id = v.case_id and c.county = v.county where v.office = ?",
                        List.of(officer.office().code()),
                        false);
    }

    private static Pile supervised(Officer officer) {
        var sight = Sight.of(officer);
        return new Pile(
                "casefile c where c.county = ? and c.urgent_at is not null and c.closed_at is null and "
                        + sight.condition(),
                List.of(officer.office().county(), sight.parameter()),
                true);
    }

    private static Pile due(String condition, Object parameter) {
        return new Pile("casefile c where " + condition, List.of(parameter), true);
    }
}
