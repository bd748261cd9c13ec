package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Visibility;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.web.intake.Slip;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** Where an officer goes after an act: on in the case, or, where it is out of their sight, to their list. */
@RequestScoped
public class AfterTheAct {
    @Inject
    private CaseView file;

    @Inject
    private Visibility visibility;

    @Inject
    private Slip slip;

    @Inject
    private OfficialTime time;

    @Inject
    private Me me;

    void goOn(Act act, String number, String code) throws IOException {
        if (code != null) {
            print(act, number, code);
        } else if (visibility.mayStillSee(number)) {
            redirect(
                    new Query("case").with("n", number).with("done", act.name()).toString());
        } else {
            redirect(new Query("worklist").with("done", act.name()).toString());
        }
    }

    /** The code that a citizen was given in the place of a lost one is shown once, to be printed. */
    private void print(Act act, String number, String code) throws IOException {
        slip.print(
                new Slip.Registered(number, code),
                file.getSheet().summary(),
                me.getOfficeName(),
                time.now().at());
        redirect("slip?done=" + act.name());
    }

    private static void redirect(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(page);
    }
}
