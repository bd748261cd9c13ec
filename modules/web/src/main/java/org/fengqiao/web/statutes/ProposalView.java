package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.statute.Differences;
import org.fengqiao.casework.statute.PackState;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.Projecting;
import org.fengqiao.casework.statute.StatuteDesk;
import org.fengqiao.casework.statute.StatuteRights;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;

/** A version on its way: what it would change or has changed, who signed, and the next step of whoever looks. */
@Named("proposal")
@RequestScoped
public class ProposalView {
    @Inject
    private StatuteDesk desk;

    @Inject
    private Projecting projecting;

    @Inject
    private Directory directory;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    private PackVersion version;
    private Differences changes;

    public PackVersion getVersion() {
        if (version == null) {
            version = desk.get(id());
        }
        return version;
    }

    public Differences getChanges() {
        if (changes == null) {
            changes = desk.changes(id());
        }
        return changes;
    }

    public String officeName(String code) {
        return directory.offices().find(code).map(Office::name).orElse(code);
    }

    public boolean isApprovable() {
        return getVersion().state() == PackState.PROPOSED
                && StatuteRights.isOfCountyCentre(me.officer())
                && getVersion().proposed().person() != me.officer().id();
    }

    public boolean isRejectable() {
        boolean open =
                getVersion().state() == PackState.PROPOSED || getVersion().state() == PackState.APPROVED;
        return open && (me.isAdministers() || StatuteRights.isOfCountyCentre(me.officer()));
    }

    public boolean isPublishable() {
        return me.isAdministers() && getVersion().state() == PackState.APPROVED;
    }

    public boolean isReversible() {
        return me.isAdministers() && getVersion().state() == PackState.PUBLISHED;
    }

    public boolean isWaiting() {
        return me.isAdministers() && getVersion().state() == PackState.PROPOSED;
    }

    public void approve() throws IOException {
        desk.approve(id());
        again("approved");
    }

    public void reject() throws IOException {
        desk.reject(id(), filled.of("reason"));
        again("rejected");
    }

    public void publish() throws IOException {
        desk.publish(id());
        projecting.now();
        again("published");
    }

    public void rollBack() throws IOException {
        desk.rollBack(id(), filled.of("reason"));
        projecting.now();
        again("rolled-back");
    }

    /** What was just done, as it stands in the address. */
    public String getDone() {
        var done = filled.of("done");
        return done != null && done.matches("approved|rejected|published|rolled-back") ? "proposal.done." + done : null;
    }

    private void again(String done) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("proposal?id=" + id() + "&done=" + done);
    }

    private long id() {
        var id = filled.of("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Refusal(Why.UNKNOWN_THING, String.valueOf(id));
        }
        return Long.parseLong(id);
    }
}
