package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.administration.GrantDesk;
import org.fengqiao.casework.administration.GrantRequestRow;
import org.fengqiao.model.office.Role;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;

/** What waits for the second person. A password that is given out stands in the one answer and nowhere else. */
@Named("grants")
@RequestScoped
public class GrantsView {
    @Inject
    private GrantDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    private List<GrantRequestRow> rows;
    private GrantDesk.Decided decided;

    public List<GrantRequestRow> getRows() {
        if (rows == null) {
            rows = desk.all();
        }
        return rows;
    }

    public List<GrantRequestRow> getWaiting() {
        return getRows().stream().filter(GrantRequestRow::isWaiting).toList();
    }

    public List<GrantRequestRow> getOver() {
        return getRows().stream().filter(row -> !row.isWaiting()).toList();
    }

    /** Who asked sees what became of it; who decides gets the buttons. */
    public boolean isDecides() {
        return me.officer().is(Role.SECURITY);
    }

    public GrantDesk.Decided getDecided() {
        return decided;
    }

    public void confirm() {
        decide(true);
    }

    public void decline() {
        decide(false);
    }

    private void decide(boolean agreed) {
        var number = filled.of("request");
        long id = number != null && number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : 0;
        decided = desk.decide(id, agreed, filled.of("reason"));
        rows = null;
    }
}
