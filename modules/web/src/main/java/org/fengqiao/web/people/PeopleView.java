package org.fengqiao.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.PeopleDesk;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Role;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Me;
import org.fengqiao.web.shell.Query;

/** People and their posts; what an office's people are is filtered by the address. */
@Named("people")
@RequestScoped
public class PeopleView {
    @Inject
    private PeopleDesk desk;

    @Inject
    private Directory directory;

    @Inject
    private Filled filled;

    @Inject
    private Me me;

    private List<PeopleDesk.PostRow> posts;

    public List<PeopleDesk.PostRow> getPosts() {
        if (posts == null) {
            posts = desk.posts(getOffice());
        }
        return posts;
    }

    public String getOffice() {
        var office = filled.of("at");
        return office == null || office.isBlank() ? null : office;
    }

    public Collection<Office> getOffices() {
        return directory.offices().all().stream()
                .filter(office -> office.isIn(me.officer().office().county()))
                .toList();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public PeopleDesk.PostRow getChosen() {
        var post = filled.of("post");
        return getPosts().stream()
                .filter(row -> Long.toString(row.post()).equals(post))
                .findFirst()
                .orElse(null);
    }

    /** The colleagues who can stand in for the person of the chosen post. */
    public List<PeopleDesk.PostRow> getColleagues() {
        var chosen = getChosen();
        return getPosts().stream()
                .filter(row -> row.active() && row.to() == null && row.office().equals(chosen.office()))
                .filter(row -> row.person() != chosen.person())
                .toList();
    }

    public void hire() throws IOException {
        comeBack(
                desk.hire(filled.of("login"), filled.of("name"), filled.of("password"), filled.of("office"), role()),
                "hired");
    }

    public void appoint() throws IOException {
        comeBack(desk.appoint(getChosen().person(), filled.of("office"), role()), "appointed");
    }

    public void endPost() throws IOException {
        comeBack(desk.endPost(getChosen().post()), "ended");
    }

    public void nameDeputy() throws IOException {
        var deputy = filled.of("deputy");
        var named = deputy == null || deputy.isBlank() ? null : Long.valueOf(deputy);
        comeBack(desk.nameDeputy(getChosen().post(), named), "deputy");
    }

    public void resetPassword() throws IOException {
        comeBack(desk.resetPassword(getChosen().person(), filled.of("password")), "password");
    }

    public void resetCodes() throws IOException {
        comeBack(desk.resetCodes(getChosen().person()), "codes");
    }

    public void deactivate() throws IOException {
        comeBack(desk.deactivate(getChosen().person()), "deactivated");
    }

    public String address(PeopleDesk.PostRow row) {
        return new Query("people").with("at", getOffice()).with("post", Long.toString(row.post())) + "#chosen";
    }

    /** This office's people, with nobody chosen. */
    public String getEverybody() {
        return new Query("people").with("at", getOffice()).toString();
    }

    public String getDone() {
        var done = filled.of("done");
        return done != null && done.matches("[a-z]{2,12}") ? "people.done." + done : null;
    }

    private Role role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(filled.of("role")))
                .findFirst()
                .orElse(null);
    }

    /** What is not done waits for the second person. */
    private void comeBack(boolean isDone, String done) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(new Query("people")
                        .with("at", getOffice())
                        .with("done", isDone ? done : "waits")
                        .toString());
    }
}
