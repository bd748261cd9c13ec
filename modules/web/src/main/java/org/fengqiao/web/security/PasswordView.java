package org.fengqiao.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fengqiao.casework.PeopleDesk;
import org.fengqiao.casework.administration.GrantDesk;
import org.fengqiao.casework.door.FrontDoor;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Refusals;

/**
 * Somebody changes their own password. The old one is asked for at the same door as when logging in, so that guessing
 * it is slowed down; all other sessions of the account end.
 */
@Named("passwordView")
@RequestScoped
public class PasswordView {
    @Inject
    private Door door;

    @Inject
    private Seat seat;

    @Inject
    private PeopleDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FrontDoor front;

    @Inject
    private GrantDesk grants;

    private Optional<GrantDesk.Giver> giver;
    private boolean done;

    public void change() {
        if (isIncomplete() || !isOld(filled.of("old"))) {
            return;
        }
        desk.changeOwnPassword(filled.of("password"));
        seat.keep(request);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    /** Who gave the password that has to be changed first; null when none has to. */
    public GrantDesk.Giver getGiver() {
        if (giver == null) {
            giver = grants.giver();
        }
        return giver.orElse(null);
    }

    private boolean isIncomplete() {
        var old = filled.of("old");
        var fresh = filled.of("password");
        if (old == null || old.isEmpty()) {
            refusals.showField("old", "password.old.missing");
        }
        if (fresh == null || fresh.equals(old)) {
            refusals.showField("password", "password.same");
        } else if (!fresh.equals(filled.of("again"))) {
            refusals.showField("again", "password.differs");
        }
        return refusals.isAny();
    }

    private boolean isOld(String old) {
        var given = new UsernamePasswordCredential(request.getRemoteUser(), old);
        var entry = door.enter(given, front.client(request).limit());
        if (entry.shut()) {
            refusals.show("login.wait", entry.waitSeconds());
        } else if (!entry.knewPassword()) {
            refusals.showField("old", "password.old.wrong");
        }
        return entry.knewPassword();
    }
}
