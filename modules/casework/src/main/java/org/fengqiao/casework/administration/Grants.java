package org.fengqiao.casework.administration;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Roster;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Post;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.office.Staff;

/** The one way to a changed account or post: at once where one administrator is enough, else by a second person. */
@ApplicationScoped
public class Grants {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    SecondPerson second;

    @Inject
    GrantRequests requests;

    @Inject
    PeopleBook book;

    @Inject
    Roster roster;

    @Inject
    OfficialTime time;

    /** Whether it is done now; otherwise it stands as a request. The password is asked for only where it is needed. */
    public boolean settle(Officer by, Wish wish, Supplier<String> passwordHash) {
        second.refuseImpossible(by.office().county(), wish);
        if (second.isNeeded(by, wish)) {
            second.demandSomebody(by, wish);
            requests.ask(by, wish);
            return false;
        }
        book.perform(by, wish, passwordHash.get());
        return true;
    }

    /**
     * Whether the second person gives out a new password with it: whoever comes to a watched post comes with one that
     * nobody set before, the administrator who once hired them least of all.
     */
    boolean bringsPassword(Wish wish) {
        return switch (wish.deed()) {
            case HIRE, RESET_PASSWORD -> true;
            case APPOINT -> wish.role().isWatched() && !second.isWatched(wish.person());
            default -> false;
        };
    }

    void confirm(Officer by, GrantRequestRow request, Wish wish, @Nullable String passwordHash) {
        demandUnchanged(request, wish);
        second.refuseImpossible(by.office().county(), wish);
        requests.close(by, request.id(), GrantState.CONFIRMED, null);
        book.perform(by, wish, passwordHash);
    }

    private void demandUnchanged(GrantRequestRow request, Wish wish) {
        var asker = roster.officer(request.askedBy()).filter(who -> who.is(Role.ADMINISTRATOR));
        if (asker.isEmpty() || !stands(wish) || !isAsItWas(request, book.change(wish))) {
            throw new Refusal(Why.REQUEST_OVERTAKEN);
        }
    }

    private boolean stands(Wish wish) {
        return isActive(wish.person())
                && isActive(wish.deputy())
                && (wish.post() == null
                        || em.find(Post.class, wish.post()).isHeldOn(time.now().today()))
                && (wish.deed() != AdminAct.HIRE || isFree(wish.login()));
    }

    private boolean isActive(Long person) {
        return person == null || em.find(Staff.class, person).active();
    }

    private boolean isFree(String login) {
        return Sql.of(em, "select 1 from staff where login = ?", login)
                .first(r -> 1)
                .isEmpty();
    }

    private static boolean isAsItWas(GrantRequestRow request, PeopleBook.Change now) {
        return now.equals(new PeopleBook.Change(request.whom(), request.before(), request.after()));
    }
}
