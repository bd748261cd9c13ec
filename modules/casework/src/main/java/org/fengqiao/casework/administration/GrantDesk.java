package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/** Where the second person says yes or no to what an administrator asks, and the administrator sees what became of it. */
@Stateless
public class GrantDesk {
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 300;

    /** What was decided; the password, where one was given out, is told once. */
    public record Decided(GrantRequestRow request, @Nullable String password) {}

    /** Who gave somebody the password they have, and when. */
    public record Giver(@Nullable String name, @Nullable Instant at) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    GrantRequests requests;

    @Inject
    Grants grants;

    @Inject
    CurrentOfficer officer;

    @Inject
    Pbkdf2PasswordHash passwords;

    /** Those of the county, the waiting ones first. */
    public List<GrantRequestRow> all() {
        var reader = officer.get();
        if (!reader.is(Role.SECURITY) && !reader.is(Role.ADMINISTRATOR)) {
            throw noPower(reader);
        }
        return requests.all(reader.office().county(), MOST);
    }

    /** Who gave me the password that I have to change; empty when nothing has to be changed. */
    public Optional<Giver> giver() {
        return Sql.of(
                        em,
                        """
                        select i.number as name, i.at from staff s left join inbox i on i.person = s.id
                               and i.kind = 'PASSWORD_GIVEN'
                         where s.id = ? and s.must_change order by i.id desc limit 1""",
                        officer.get().id())
                .first(Giver.class);
    }

    public Decided decide(long id, boolean agreed, String reason) {
        var who = officer.get();
        if (!who.is(Role.SECURITY)) {
            throw noPower(who);
        }
        var county = who.office().county();
        var request = requests.one(county, id);
        var wish = requests.open(county, id);
        if (request.askedBy() == who.id() || wish.concerns(who.id())) {
            throw new Refusal(Why.NOT_THE_SECOND);
        }
        var password = agreed ? confirmed(who, request, wish) : declined(who, id, reason);
        return new Decided(requests.one(county, id), password);
    }

    private String confirmed(Officer who, GrantRequestRow request, Wish wish) {
        var password = grants.bringsPassword(wish) ? GivenPassword.fresh() : null;
        grants.confirm(who, request, wish, password == null ? null : GivenPassword.hashed(passwords, password));
        return password;
    }

    private String declined(Officer who, long id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("reason", "required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.of(List.of(new FieldFault("reason", "too-long", LONGEST_REASON)));
        }
        requests.close(who, id, GrantState.DECLINED, reason.strip());
        return null;
    }

    private static Refusal noPower(Officer who) {
        return new Refusal(Why.NO_POWER, who.office().name(), "");
    }
}
