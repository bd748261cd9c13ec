package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.administration.GivenPassword;
import org.fengqiao.casework.administration.Grants;
import org.fengqiao.casework.administration.PasswordRules;
import org.fengqiao.casework.administration.PeopleBook;
import org.fengqiao.casework.administration.Wish;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Post;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Staff;

/** Where the administrator looks after offices, people and their posts. Nothing here opens a case. */
@Stateless
public class PeopleDesk {
    /** A person in a post; {@code to} is null while the post lasts, {@code openCases} is only a count. */
    public record PostRow(
            long post,
            long person,
            String login,
            String name,
            boolean active,
            String office,
            String officeName,
            Role role,
            LocalDate from,
            LocalDate to,
            Long deputy,
            String deputyName,
            int openCases) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    CurrentOfficer officer;

    @Inject
    PeopleBook book;

    @Inject
    Grants grants;

    @Inject
    Pbkdf2PasswordHash passwords;

    public List<PostRow> posts(String office) {
        demandAdministrator();
        return Sql.of(
                        em,
                        """
                        select p.id as post, s.id as person, s.login, s.name, s.active, p.office, o.name as office_name, p.role,
                               p.valid_from as "from", p.valid_to as "to", p.deputy_id as deputy,
                               d.name as deputy_name,
                               (select count(*) from casefile c where c.held_person = s.id and c.closed_at is null)
                                 as open_cases
                          from post p join staff s on s.id = p.staff_id join office o on o.code = p.office
                          left join staff d on d.id = p.deputy_id
                         where o.county = ? and (cast(? as text) is null or p.office = ?)
                         order by p.office, s.login, p.valid_from""",
                        officer.get().office().county(),
                        office,
                        office)
                .list(PostRow.class);
    }

    /** Whether it is done; what watches or administers waits for the second person, who makes the password, too. */
    public boolean hire(String login, String name, String password, String office, Role role) {
        var admin = demandAdministrator();
        var faults = new ArrayList<FieldFault>();
        if (login == null || !login.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            faults.add(new FieldFault("login", "login"));
        } else if (Sql.of(em, "select 1 from staff where login = ?", login)
                .first(r -> 1)
                .isPresent()) {
            faults.add(new FieldFault("login", "taken", login));
        }
        if (name == null || name.isBlank() || name.length() > 40) {
            faults.add(new FieldFault("name", "required"));
        }
        if (role == null || !role.isWatched()) {
            PasswordRules.fault(password, login, name).ifPresent(faults::add);
        }
        checkPost(office, role, faults);
        refuse(faults);
        return grants.settle(admin, Wish.hire(login, name.strip(), office, role), () -> hash(password));
    }

    public boolean appoint(long person, String office, Role role) {
        var admin = demandAdministrator();
        var faults = new ArrayList<FieldFault>();
        checkPost(office, role, faults);
        refuse(faults);
        return grants.settle(admin, Wish.appoint(staff(person).id(), office, role), () -> null);
    }

    public boolean endPost(long post) {
        var admin = demandAdministrator();
        return grants.settle(admin, Wish.endPost(post(post)), () -> null);
    }

    public boolean nameDeputy(long post, Long deputy) {
        var admin = demandAdministrator();
        var named = post(post);
        if (deputy != null && (deputy.equals(named.staffId()) || !worksIn(deputy, named.office()))) {
            throw Refusal.of(List.of(new FieldFault("deputy", "colleague")));
        }
        return grants.settle(admin, Wish.nameDeputy(named, deputy), () -> null);
    }

    public boolean deactivate(long person) {
        var admin = demandAdministrator();
        if (admin.id() == person) {
            throw Refusal.of(List.of(new FieldFault("person", "yourself")));
        }
        return grants.settle(admin, Wish.deactivate(staff(person).id()), () -> null);
    }

    /** The owner changes it at the next log-in; of a watched account the second person gives it out. */
    public boolean resetPassword(long person, String password) {
        var admin = demandAdministrator();
        var owner = staff(person);
        return grants.settle(admin, Wish.resetPassword(owner.id()), () -> {
            demandGood(password, owner);
            return hash(password);
        });
    }

    /** For who lost the telephone and the recovery codes; one's own are turned off with a code. */
    public boolean resetCodes(long person) {
        var admin = demandAdministrator();
        if (admin.id() == person) {
            throw Refusal.of(List.of(new FieldFault("person", "codes-yourself")));
        }
        return grants.settle(admin, Wish.resetCodes(staff(person).id()), () -> null);
    }

    /** One's own; the log-in page's door has asked for the old one before. */
    public void changeOwnPassword(String password) {
        var who = officer.get();
        var owner = staff(who.id());
        demandGood(password, owner);
        book.changeOwnPassword(who, owner, hash(password));
    }

    public void renameOffice(String code, String name) {
        var admin = demandAdministrator();
        if (name == null || name.isBlank() || name.length() > 60) {
            throw Refusal.of(List.of(new FieldFault("name", "required")));
        }
        book.rename(admin, office(code), name.strip());
    }

    private Officer demandAdministrator() {
        var asker = officer.get();
        if (!asker.is(Role.ADMINISTRATOR)) {
            throw new Refusal(Why.NO_POWER, asker.office().name(), "");
        }
        return asker;
    }

    private void checkPost(String office, Role role, List<FieldFault> faults) {
        var named = directory.offices().find(office);
        if (named.isEmpty() || isOfAnotherCounty(named.get())) {
            faults.add(new FieldFault("office", "unknown", String.valueOf(office)));
        } else if (named.get().isExternal()) {
            faults.add(new FieldFault("office", "office-nobody"));
        }
        if (role == null) {
            faults.add(new FieldFault("role", "required"));
        }
    }

    /** What another county has is unknown here; organs outside belong to none. */
    private boolean isOfAnotherCounty(Office named) {
        return !named.isExternal() && !named.isIn(officer.get().office().county());
    }

    private static void demandGood(String password, Staff owner) {
        refuse(PasswordRules.fault(password, owner.login(), owner.name()).stream()
                .toList());
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
    }

    private boolean worksIn(long person, String office) {
        return roster.officer(person)
                .filter(o -> o.office().code().equals(office))
                .isPresent();
    }

    private String hash(String password) {
        return GivenPassword.hashed(passwords, password);
    }

    private Staff staff(long id) {
        var found = em.find(Staff.class, id);
        if (found == null || !found.county().equals(officer.get().office().county())) {
            throw new Refusal(Why.UNKNOWN_THING, id);
        }
        return found;
    }

    private Post post(long id) {
        var found = em.find(Post.class, id);
        if (found == null) {
            throw new Refusal(Why.UNKNOWN_THING, id);
        }
        staff(found.staffId());
        return found;
    }

    private Office office(String code) {
        var found = em.find(Office.class, code);
        if (found == null || !found.isIn(officer.get().office().county())) {
            throw new Refusal(Why.UNKNOWN_THING, code);
        }
        return found;
    }
}
