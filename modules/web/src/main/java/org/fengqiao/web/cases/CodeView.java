package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.web.intake.Slip;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;

/** A new code for a citizen who lost theirs, on a new slip; older codes keep working. */
@Named("codeView")
@RequestScoped
public class CodeView {
    @Inject
    private CaseDesk desk;

    @Inject
    private CaseView file;

    @Inject
    private Slip slip;

    @Inject
    private OfficialTime time;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    public void reissue() throws IOException {
        var code = desk.reissueCode(filled.of("n"));
        slip.print(
                new Slip.Registered(filled.of("n"), code),
                file.getSheet().summary(),
                me.getOfficeName(),
                time.now().at());
        var page = FacesContext.getCurrentInstance().getExternalContext();
        page.redirect(page.getRequestContextPath() + "/staff/cases/slip");
    }
}
