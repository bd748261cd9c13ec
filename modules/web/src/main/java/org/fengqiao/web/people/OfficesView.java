package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.PeopleDesk;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeLack;
import org.fengqiao.web.shell.Filled;

/** The tree of offices, and their names. */
@Named("offices")
@RequestScoped
public class OfficesView {
    @Inject
    private PeopleDesk desk;

    @Inject
    private Directory directory;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private Filled filled;

    /** The county's own, and the organs outside that review them. */
    public List<Office> getAll() {
        return directory.offices().concerning(county());
    }

    /** What is still to be said of the offices; acts that need it are barred until then. */
    public List<OfficeLack> getMissing() {
        return directory.offices().missing(county());
    }

    public String nameOf(String code) {
        return directory.offices().find(code).map(Office::name).orElse("—");
    }

    /** How deep an office stands in the tree, for the indent. */
    public int depth(Office office) {
        return Math.min(3, directory.offices().chain(office).size() - 1);
    }

    /** An organ outside is not this county's to rename. */
    public Office getChosen() {
        return directory
                .offices()
                .find(filled.of("code"))
                .filter(office -> office.isIn(county()))
                .orElse(null);
    }

    public void rename() throws IOException {
        desk.renameOffice(filled.of("code"), filled.of("name"));
        FacesContext.getCurrentInstance().getExternalContext().redirect("offices?done=renamed");
    }

    private String county() {
        return officer.get().office().county();
    }
}
