package org.fengqiao.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fengqiao.casework.Directory;
import org.fengqiao.county.DispatchDesk;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.office.Tier;
import org.fengqiao.model.transfer.Route;
import org.fengqiao.town.WhistleDesk;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** What only one tier does with a case: a town calls a department to report, a county dispatches across several. */
@Named("tierView")
@RequestScoped
public class TierView {
    private static final int PARTS = 3;
    private static final int MOST_PARTS = 12;

    @Inject
    private WhistleDesk town;

    @Inject
    private DispatchDesk county;

    @Inject
    private ActView acts;

    @Inject
    private Directory directory;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    private int rows;

    @PostConstruct
    void read() {
        rows = (int) IntStream.range(0, MOST_PARTS)
                .filter(i -> filled.of("part[" + i + "].office") != null)
                .count();
        rows = Math.min(MOST_PARTS, filled.of("more") == null ? Math.max(rows, PARTS) : rows + 1);
    }

    public boolean isTown() {
        return is(Tier.TOWN);
    }

    public boolean isCounty() {
        return is(Tier.COUNTY);
    }

    public boolean isOpen(String form) {
        return form.equals(filled.of("tier"));
    }

    public String address(String form) {
        return new Query("case").with("n", filled.of("n")).with("tier", form)
                + ("whistle".equals(form) ? "#whistling" : "#dispatching");
    }

    public void whistle() throws IOException {
        town.whistle(filled.of("n"), version(), filled.of("office"), filled.of("part"), due("due"));
        comeBack("WHISTLE");
    }

    public void dispatch() throws IOException {
        var parts = new ArrayList<DispatchDesk.Part>();
        for (int i = 0; i < rows; i++) {
            var office = filled.of("part[" + i + "].office");
            if (office != null && !office.isBlank()) {
                parts.add(new DispatchDesk.Part(office, filled.of("part[" + i + "].task"), due("part[" + i + "].due")));
            }
        }
        county.dispatch(filled.of("n"), version(), parts);
        comeBack("DISPATCH");
    }

    public List<Integer> getRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    public List<Office> getDepartments() {
        return directory.offices().departmentsOf(me.officer().office());
    }

    private boolean is(Tier tier) {
        var office = me.officer().office();
        return office.isCentre()
                && office.tier() == tier
                && (filled.isSent()
                        || acts.getPossible().stream()
                                .anyMatch(possible -> possible.act().power() == Power.ROUTE));
    }

    /** A day ends at 24:00, as everywhere; what is no day the desk's own reader refuses. */
    private Instant due(String field) {
        return Route.until(new Given(Map.of("due", filled.otherwise(field, ""))));
    }

    private int version() {
        return filled.otherwise("version", "").matches("\\d{1,9}") ? Integer.parseInt(filled.of("version")) : -1;
    }

    private void comeBack(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(new Query("case")
                        .with("n", filled.of("n"))
                        .with("tab", "parts")
                        .with("done", done)
                        .toString());
    }
}
