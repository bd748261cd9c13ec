package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.account.SecondFactors;
import org.fengqiao.casework.account.SignIns;
import org.fengqiao.casework.account.SignIns.Ending;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Post;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Staff;

/** Changes accounts, posts and offices and notes it in one breath. Whether it may be done, the desks have asked. */
@ApplicationScoped
public class PeopleBook {
    /** Who comes: the login, the name, and what the password became. */
    public record Newcomer(String login, String name, String passwordHash) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    OfficialTime time;

    @Inject
    AdminLog log;

    @Inject
    SignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    Entrance entrance;

    public long hire(Officer by, Newcomer newcomer, String office, Role role) {
        var person = new Staff(
                by.office().county(),
                newcomer.login(),
                newcomer.name(),
                newcomer.passwordHash(),
                time.now().at());
        em.persist(person);
        em.flush();
        em.persist(new Post(person.id(), office, role, time.now().today()));
        log.note(by, AdminDeed.of(AdminAct.HIRE, account(person)).to(post(office, role)));
        return person.id();
    }

    public void appoint(Officer by, Staff person, String office, Role role) {
        em.persist(new Post(person.id(), office, role, time.now().today()));
        log.note(by, AdminDeed.of(AdminAct.APPOINT, account(person)).to(post(office, role)));
        roster.forget();
    }

    public void endPost(Officer by, Post post) {
        post.end(time.now().today().minusDays(1));
        log.note(by, AdminDeed.of(AdminAct.END_POST, account(post.staffId())).from(post(post.office(), post.role())));
        signIns.endAll(post.staffId(), Ending.POST_ENDED);
        roster.forget();
    }

    public void nameDeputy(Officer by, Post post, @Nullable Long deputy) {
        var before = post.deputyId();
        post.nameDeputy(deputy);
        log.note(
                by,
                AdminDeed.of(AdminAct.NAME_DEPUTY, account(post.staffId()))
                        .from(account(before))
                        .to(account(deputy)));
        roster.forget();
    }

    public void deactivate(Officer by, Staff person) {
        person.deactivate(time.now().at());
        log.note(by, AdminDeed.of(AdminAct.DEACTIVATE, account(person)));
        signIns.endAll(person.id(), Ending.ACCOUNT_CLOSED);
        roster.forget();
    }

    public void resetPassword(Officer by, Staff person, String passwordHash) {
        person.changePassword(passwordHash, time.now().at());
        log.note(by, AdminDeed.of(AdminAct.RESET_PASSWORD, account(person)));
        signIns.endAll(person.id(), Ending.PASSWORD_CHANGED);
    }

    /** Whoever lost telephone and recovery codes gets in by the password alone again, and sets up codes anew. */
    public void resetCodes(Officer by, Staff person) {
        factors.remove(person.id());
        log.note(by, AdminDeed.of(AdminAct.RESET_CODES, account(person)));
        signIns.endAll(person.id(), Ending.CODES_RESET);
    }

    public void changeOwnPassword(Officer by, Staff person, String passwordHash) {
        person.changePassword(passwordHash, time.now().at());
        log.note(by, AdminDeed.of(AdminAct.CHANGE_PASSWORD, account(person)));
        signIns.endOthers(person.id(), entrance.session(), Ending.PASSWORD_CHANGED);
    }

    public void rename(Officer by, Office office, String name) {
        var before = office.name();
        office.rename(name);
        log.note(
                by,
                AdminDeed.of(AdminAct.RENAME_OFFICE, office.code()).from(before).to(name));
        directory.forget();
        roster.forget();
    }

    private String account(Long person) {
        var found = person == null ? null : em.find(Staff.class, person);
        return found == null ? null : account(found);
    }

    private static String account(Staff person) {
        return person.name() + " (" + person.login() + ")";
    }

    private String post(String office, Role role) {
        var name = directory.offices().find(office).map(Office::name).orElse("");
        return name + " " + office + " · " + Words.chinese().label(role);
    }
}
