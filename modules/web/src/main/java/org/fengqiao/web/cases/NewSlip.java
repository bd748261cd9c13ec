package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.web.intake.Slip;
import org.fengqiao.web.shell.Me;

/** The slip with the code that a citizen was given in the place of a lost one: shown once, to be printed. */
@RequestScoped
public class NewSlip {
    @Inject
    private CaseView file;

    @Inject
    private Slip slip;

    @Inject
    private OfficialTime time;

    @Inject
    private Me me;

    void print(Act act, String number, String code) throws IOException {
        slip.print(
                new Slip.Registered(number, code),
                file.getSheet().summary(),
                me.getOfficeName(),
                time.now().at());
        var page = FacesContext.getCurrentInstance().getExternalContext();
        page.redirect(page.getRequestContextPath() + "/staff/cases/slip?done=" + act.name());
    }
}
