package org.fengqiao.web.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fengqiao.casework.administration.AdminLogDesk;
import org.fengqiao.casework.administration.AdminLogRow;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;

/** The log of the administrators, newest first, a page at a time. */
@Named("adminLog")
@RequestScoped
public class AdminLogView {
    @Inject
    private AdminLogDesk desk;

    @Inject
    private Filled filled;

    private AdminLogDesk.Page page;

    public List<AdminLogRow> getRows() {
        return page().items();
    }

    public String getOlder() {
        var next = page().next();
        return next == null
                ? null
                : new Query("administrators").with("after", next.toString()).toString();
    }

    public boolean isNewest() {
        return after() == null;
    }

    private AdminLogDesk.Page page() {
        if (page == null) {
            page = desk.page(after(), 0);
        }
        return page;
    }

    private Integer after() {
        var asked = filled.of("after");
        return asked != null && asked.matches("[1-9]\\d{0,8}") ? Integer.valueOf(asked) : null;
    }
}
