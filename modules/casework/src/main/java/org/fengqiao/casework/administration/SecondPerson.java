package org.fengqiao.casework.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;

/**
 * Which changes one administrator does not make alone, and which nobody makes: who watches or administers is neither
 * made nor unmade by one person, holds one such post, and is never the last of the three to go.
 */
@ApplicationScoped
public class SecondPerson {
    private static final String TODAY = " and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    /** Whoever gets another post acts in that one, so that a watched person's new post takes them from their watch. */
    boolean isNeeded(Officer by, Wish wish) {
        if (wish.role() != null && wish.role().isWatched() || wish.concerns(by.id())) {
            return true;
        }
        return wish.deed() == AdminAct.NAME_DEPUTY
                ? isWatched(wish.deputy())
                : wish.deed() == AdminAct.END_POST ? false : isWatched(wish.person());
    }

    boolean isWatched(Long person) {
        return person != null && !watchedRoles(person).isEmpty();
    }

    /** What no second person could allow either. */
    void refuseImpossible(String county, Wish wish) {
        keepApart(wish);
        keepLast(county, wish);
    }

    /** Without anybody who could decide it, a request would only lapse. */
    void demandSomebody(Officer by, Wish wish) {
        boolean somebody = Sql.of(
                        em,
                        "select s.id from staff s join post p on p.staff_id = s.id where s.county = ? and s.active"
                                + " and p.role = 'SECURITY'" + TODAY,
                        by.office().county(),
                        today(),
                        today())
                .list(r -> r.number("id"))
                .stream()
                .anyMatch(guard -> guard != by.id() && !wish.concerns(guard));
        if (!somebody) {
            throw new Refusal(Why.NO_SECOND_PERSON);
        }
    }

    private void keepApart(Wish wish) {
        var gaining = wish.deed() == AdminAct.NAME_DEPUTY ? wish.deputy() : wish.givesPost() ? wish.person() : null;
        if (gaining == null || wish.role() == null || !wish.role().isWatched()) {
            return;
        }
        var other = watchedRoles(gaining);
        other.remove(wish.role());
        if (!other.isEmpty()) {
            throw new Refusal(Why.POSTS_APART, label(other.iterator().next()));
        }
    }

    private void keepLast(String county, Wish wish) {
        for (var role : leaving(wish)) {
            if (role.runsTheSystem() && isLast(county, role, wish.person())) {
                throw new Refusal(Why.LAST_IN_POST, label(role));
            }
        }
    }

    private Set<Role> leaving(Wish wish) {
        return switch (wish.deed()) {
            case END_POST -> Set.of(wish.role());
            case DEACTIVATE -> watchedRoles(wish.person());
            case APPOINT -> {
                var left = watchedRoles(wish.person());
                left.remove(wish.role());
                yield left;
            }
            default -> Set.of();
        };
    }

    private boolean isLast(String county, Role role, long person) {
        return Sql.of(
                        em,
                        "select 1 from staff s join post p on p.staff_id = s.id where s.county = ? and s.active"
                                + " and s.id <> ? and p.role = ?" + TODAY,
                        county,
                        person,
                        role,
                        today(),
                        today())
                .first(r -> 1)
                .isEmpty();
    }

    private Set<Role> watchedRoles(long person) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(Sql.of(em, "select p.role from post p where p.staff_id = ?" + TODAY, person, today(), today())
                .list(r -> r.constant("role", Role.class)));
        held.removeIf(role -> !role.isWatched());
        return held;
    }

    private Date today() {
        return Date.valueOf(time.now().today());
    }

    private static String label(Role role) {
        return Words.chinese().label(role);
    }
}
