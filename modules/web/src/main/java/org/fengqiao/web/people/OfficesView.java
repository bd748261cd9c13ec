package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collection;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.PeopleDesk;
import org.fengqiao.model.office.Office;
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
    private Filled filled;

    public Collection<Office> getAll() {
        return directory.offices().all();
    }

    public String nameOf(String code) {
        return directory.offices().find(code).map(Office::name).orElse("—");
    }

    /** How deep an office stands in the tree, for the indent. */
    public int depth(Office office) {
        return Math.min(3, directory.offices().chain(office).size() - 1);
    }

    public Office getChosen() {
        return directory.offices().find(filled.of("code")).orElse(null);
    }

    public void rename() throws IOException {
        desk.renameOffice(filled.of("code"), filled.of("name"));
        FacesContext.getCurrentInstance().getExternalContext().redirect("offices?done=renamed");
    }
}
