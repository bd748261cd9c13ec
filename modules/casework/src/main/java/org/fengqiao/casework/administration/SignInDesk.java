package org.fengqiao.casework.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.account.ClientName;
import org.fengqiao.casework.account.SecondFactors;
import org.fengqiao.casework.account.SignIns;

/** What the door does with an account before anybody is behind it: the door itself has asked for the password. */
@Stateless
public class SignInDesk {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    SecondFactors factors;

    @Inject
    SignIns signIns;

    /** Uses up a code of the account. */
    public SecondFactors.Proof take(String login, String code) {
        return Sql.of(em, "select id from staff where login = ? and active", login)
                .first(r -> r.number("id"))
                .map(person -> factors.take(person, code))
                .orElse(SecondFactors.Proof.WRONG);
    }

    /** The number of a new session. */
    public long opened(String login, Entrance.Way door, String address, String agent) {
        return signIns.open(login, door.name(), address, ClientName.of(agent));
    }

    public boolean stands(long session) {
        return signIns.stands(session);
    }

    public void loggedOut(long session) {
        signIns.logOut(session);
    }
}
