package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fengqiao.casework.administration.AccountDesk;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.QrPicture;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Refusals;

/** One's own account: log-in codes, where it is logged in, and the last log-ins. */
@Named("account")
@RequestScoped
public class AccountView {
    @Inject
    private AccountDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    private AccountDesk.Codes codes;
    private AccountDesk.Offer offer;
    private List<String> recovery;

    public AccountDesk.Codes getCodes() {
        if (codes == null) {
            codes = desk.codes();
        }
        return codes;
    }

    /** What was begun; null while there is nothing to confirm. */
    public AccountDesk.Offer getOffer() {
        if (offer == null && !getCodes().on()) {
            offer = desk.offered().orElse(null);
        }
        return offer;
    }

    public QrPicture getPicture() {
        return new QrPicture(getOffer().uri());
    }

    /** Four letters at a time can be copied by eye. */
    public String getSecret() {
        return String.join(" ", getOffer().secret().split("(?<=\\G.{4})"));
    }

    /** The recovery codes, on the one answer that shows them. */
    public List<String> getRecovery() {
        return recovery;
    }

    public List<AccountDesk.SessionRow> getSessions() {
        return desk.sessions();
    }

    public boolean isElsewhere() {
        return getSessions().stream().anyMatch(row -> !row.own());
    }

    public List<AccountDesk.LogIn> getLogIns() {
        return desk.logIns();
    }

    public boolean failed(AccountDesk.LogIn logIn) {
        return logIn.act() != AdminAct.LOG_IN;
    }

    public void begin() {
        offer = desk.begin();
    }

    public void turnOn() {
        recovery = desk.turnOn(filled.of("code")).orElse(null);
        codes = null;
        offer = null;
        if (recovery == null) {
            refusals.showField("code", "account.code.wrong");
        }
    }

    public void turnOff() throws IOException {
        if (desk.turnOff(filled.of("code"))) {
            comeBack("off");
        } else {
            refusals.showField("code", "account.code.wrong");
        }
    }

    public void endSession() throws IOException {
        var id = filled.of("session");
        desk.endSession(id != null && id.matches("[1-9]\\d{0,17}") ? Long.parseLong(id) : 0);
        comeBack("ended");
    }

    public void endOthers() throws IOException {
        desk.endOthers();
        comeBack("alone");
    }

    public String getDone() {
        var done = filled.of("done");
        return done != null && done.matches("off|ended|alone") ? "account.done." + done : null;
    }

    private static void comeBack(String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(new Query("account").with("done", done).toString());
    }
}
