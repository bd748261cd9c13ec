package org.fengqiao.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fengqiao.web.shell.LocalPath;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Refusals;

/** The log-in page. It says whether somebody got in, never which of the two words was wrong. */
@Named("login")
@RequestScoped
public class LoginView {
    @Inject
    private SecurityContext security;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Seat seat;

    private String user;
    private String password;
    private String code;
    private String next;

    public void enter() throws IOException {
        if (user == null || password == null) {
            refusals.show("login.empty");
            return;
        }
        var page = FacesContext.getCurrentInstance().getExternalContext();
        var status = security.authenticate(
                (HttpServletRequest) page.getRequest(),
                (HttpServletResponse) page.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(user.strip(), password)));
        goOn(status, page);
    }

    /** The second step. */
    public void confirm() throws IOException {
        if (code == null) {
            refusals.show("login.code.empty");
            return;
        }
        var page = FacesContext.getCurrentInstance().getExternalContext();
        var status = security.authenticate(
                (HttpServletRequest) page.getRequest(),
                (HttpServletResponse) page.getResponse(),
                AuthenticationParameters.withParams().credential(new CodeCredential(code)));
        goOn(status, page);
    }

    /** Back to the first step, as somebody else. */
    public void restart() throws IOException {
        var page = FacesContext.getCurrentInstance().getExternalContext();
        seat.forgetHalfway(request);
        page.redirect(page.getRequestContextPath() + "/login");
    }

    public boolean isCodeAsked() {
        return Halfway.in(request.getSession(false)).isPresent();
    }

    private void goOn(AuthenticationStatus status, ExternalContext page) throws IOException {
        if (status == AuthenticationStatus.SUCCESS) {
            var home = page.getRequestContextPath() + "/staff/home";
            page.redirect(LocalPath.isLocal(next) ? next : home);
        } else if (code == null && isCodeAsked()) {
            page.redirect(page.getRequestContextPath() + "/login" + new Query("").with("next", next));
        } else {
            sayWhy(page);
        }
    }

    private void sayWhy(ExternalContext page) {
        long wait = page.getRequestMap().get(StaffMechanism.WAIT) instanceof Long seconds ? seconds : 0;
        if (wait > 0) {
            page.setResponseStatus(429);
            page.setResponseHeader("Retry-After", Long.toString(wait));
            refusals.show("login.wait", wait);
        } else {
            refusals.show(code == null ? "login.wrong" : isCodeAsked() ? "login.code.wrong" : "login.code.late");
        }
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
