package org.fengqiao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at the desk, for the top bar and for leaving out what the post does not have. The desks decide, not this. */
@Named
@RequestScoped
public class Me {
    @Inject
    private HttpServletRequest request;

    public String getName() {
        return request.getRemoteUser();
    }

    public String getOfficeName() {
        return "";
    }

    public String getRoleName() {
        return "";
    }

    public boolean isReadsCases() {
        return !isAdministers();
    }

    public boolean isRegisters() {
        return request.isUserInRole("STAFF");
    }

    public boolean isImports() {
        return isRegisters();
    }

    public boolean isReports() {
        return !isAdministers();
    }

    public boolean isInspects() {
        return request.isUserInRole("INSPECTOR");
    }

    public boolean isAdministers() {
        return request.isUserInRole("ADMINISTRATOR");
    }
}
