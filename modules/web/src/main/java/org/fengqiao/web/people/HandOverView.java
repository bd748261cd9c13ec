package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casework.HandOverDesk;
import org.fengqiao.casework.PeopleDesk;
import org.fengqiao.model.office.Role;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Refusals;

/** All open work of a person goes to a colleague at once, after a look at how much it is. */
@Named("handOver")
@RequestScoped
public class HandOverView {
    @Inject
    private HandOverDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    private Integer handed;
    private List<PeopleDesk.PostRow> rows;

    /** Everybody who works, or whose work is still there; a page asks for them many times and is told once. */
    public List<PeopleDesk.PostRow> getPeople() {
        if (rows == null) {
            rows = people.posts(null).stream()
                    .filter(row -> row.active() && row.to() == null || row.openCases() > 0)
                    .toList();
        }
        return rows;
    }

    public List<PeopleDesk.PostRow> getColleagues() {
        var from = getFrom();
        return from == null
                ? List.of()
                : getPeople().stream()
                        .filter(row ->
                                row.active() && row.to() == null && row.office().equals(from.office()))
                        .filter(row -> row.person() != from.person() && row.role() == Role.CASEWORKER)
                        .toList();
    }

    public PeopleDesk.PostRow getFrom() {
        return getPeople().stream()
                .filter(row -> Objects.equals(Long.toString(row.person()), filled.of("from")))
                .findFirst()
                .orElse(null);
    }

    public void handOver() {
        if (filled.of("to") == null || filled.of("to").isBlank()) {
            refusals.showField("to", "handover.to.required");
            return;
        }
        handed = desk.handOver(getFrom().person(), Long.parseLong(filled.of("to")), filled.of("reason"));
        rows = null;
    }

    public Integer getHanded() {
        return handed;
    }
}
