package org.fengqiao.web.statutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.statute.PackVersion;
import org.fengqiao.casework.statute.StatuteDesk;
import org.fengqiao.casework.statute.StatuteRights;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;

/** The packs in use in the county, the versions on their way, and where an administrator proposes one. */
@Named("packs")
@RequestScoped
public class PacksView {
    @Inject
    private Statutes statutes;

    @Inject
    private StatuteDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    @Inject
    private OfficialTime time;

    private List<PackVersion> proposals;
    private Part file;

    public List<StatutePack> getAll() {
        var county = me.officer().office().county();
        return statutes.time().packs().all().stream()
                .filter(pack -> pack.appliesTo(county))
                .toList();
    }

    public boolean isInForce(StatutePack pack) {
        return pack.validity().covers(time.now().today());
    }

    /** Who may see how versions come into use. */
    public boolean isReader() {
        return StatuteRights.isReader(me.officer());
    }

    public List<PackVersion> getProposals() {
        if (proposals == null) {
            proposals = desk.all();
        }
        return proposals;
    }

    public void propose() throws IOException {
        long id = desk.propose(HandedText.of(filled, file), filled.of("reason"));
        FacesContext.getCurrentInstance().getExternalContext().redirect("proposal?id=" + id);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
