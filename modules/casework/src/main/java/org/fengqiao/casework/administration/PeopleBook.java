package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.account.SecondFactors;
import org.fengqiao.casework.account.SignIns;
import org.fengqiao.casework.account.SignIns.Ending;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Post;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Staff;

/** Changes accounts, posts and offices and notes it in one breath. Whether it may be done, others have asked. */
@ApplicationScoped
public class PeopleBook {
    /** A wish in words: whom it concerns, and how things are before and after; null where there is nothing. */
    record Change(String whom, @Nullable String was, @Nullable String became) {}

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

    /** What a wish would change as things stand now. */
    Change change(Wish wish) {
        var post = wish.post() == null ? null : em.find(Post.class, wish.post());
        return switch (wish.deed()) {
            case HIRE -> new Change(account(wish.name(), wish.login()), null, post(wish.office(), wish.role()));
            case APPOINT -> new Change(account(wish.person()), posts(wish.person()), post(wish.office(), wish.role()));
            case END_POST -> new Change(account(wish.person()), post(post.office(), post.role()), null);
            case NAME_DEPUTY -> new Change(account(wish.person()), account(post.deputyId()), account(wish.deputy()));
            case DEACTIVATE -> new Change(account(wish.person()), posts(wish.person()), null);
            default -> new Change(account(wish.person()), null, null);
        };
    }

    /** Does exactly what was wished, and tells the owner of a password that somebody else gave. */
    void perform(Officer by, Wish wish, @Nullable String passwordHash) {
        var change = change(wish);
        var person =
                wish.deed() == AdminAct.HIRE ? newcomer(by, wish, passwordHash) : em.find(Staff.class, wish.person());
        if (wish.givesPost()) {
            em.persist(
                    new Post(person.id(), wish.office(), wish.role(), time.now().today()));
        }
        switch (wish.deed()) {
            case END_POST -> em.find(Post.class, wish.post())
                    .end(time.now().today().minusDays(1));
            case NAME_DEPUTY -> em.find(Post.class, wish.post()).nameDeputy(wish.deputy());
            case DEACTIVATE -> person.deactivate(time.now().at());
            case RESET_CODES -> factors.remove(person.id());
            default -> {}
        }
        if (passwordHash != null) {
            person.givePassword(passwordHash, time.now().at());
            tell(by, person);
        }
        log.note(by, AdminDeed.of(wish.deed(), change.whom()).from(change.was()).to(change.became()));
        endSessions(wish, passwordHash != null);
        roster.forget();
    }

    private void endSessions(Wish wish, boolean newPassword) {
        var why =
                switch (wish.deed()) {
                    case END_POST -> Ending.POST_ENDED;
                    case DEACTIVATE -> Ending.ACCOUNT_CLOSED;
                    case RESET_CODES -> Ending.CODES_RESET;
                    default -> newPassword ? Ending.PASSWORD_CHANGED : null;
                };
        if (why != null && wish.person() != null) {
            signIns.endAll(wish.person(), why);
        }
    }

    private Staff newcomer(Officer by, Wish wish, String passwordHash) {
        var person = new Staff(
                by.office().county(),
                wish.login(),
                wish.name(),
                passwordHash,
                time.now().at());
        em.persist(person);
        em.flush();
        return person;
    }

    /** Nobody can take the notice back: an inbox only ever grows. */
    private void tell(Officer by, Staff owner) {
        Sql.of(
                        em,
                        "insert into inbox (county, at, kind, person, number) values (?, ?, 'PASSWORD_GIVEN', ?, ?)",
                        owner.county(),
                        time.now().at(),
                        owner.id(),
                        account(by.id()))
                .execute();
    }

    public void changeOwnPassword(Officer by, Staff person, String passwordHash) {
        person.changePassword(passwordHash, time.now().at());
        log.note(by, AdminDeed.of(AdminAct.CHANGE_PASSWORD, account(person.id())));
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
        return found == null ? null : account(found.name(), found.login());
    }

    private static String account(String name, String login) {
        return name + " (" + login + ")";
    }

    /** What somebody holds today; null for nothing. */
    private String posts(long person) {
        var today = time.now().today();
        var held = em.createQuery("select p from Post p where p.staffId = :person order by p.id", Post.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(post -> post.isHeldOn(today))
                .map(post -> post(post.office(), post.role()))
                .collect(Collectors.joining("；"));
        return held.isEmpty() ? null : held;
    }

    private String post(String office, Role role) {
        var name = directory.offices().find(office).map(Office::name).orElse("");
        return name + " " + office + " · " + Words.chinese().label(role);
    }
}
