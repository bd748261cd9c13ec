package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fengqiao.casework.administration.AdminAct;
import org.fengqiao.casework.administration.AdminDeed;
import org.fengqiao.casework.administration.AdminLog;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.transfer.TakeOver;

/** When staff rotate, all open work of a person goes to a colleague at once, each case with its event and reason. */
@Stateless
public class HandOverDesk {
    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CasePerformer performer;

    @Inject
    Roster roster;

    @Inject
    CurrentOfficer officer;

    @Inject
    Occasions occasions;

    @Inject
    AdminLog log;

    /** Hands everything over and says how many cases went. Ordered by the person, their leader or an administrator. */
    public int handOver(long from, long to, String reason) {
        var receiver = colleague(to);
        var orderer = officer.get();
        demand(orderer, from, receiver, reason);
        var numbers = Sql.of(
                        em,
                        """
                        select number from casefile where held_person = ? and held_office = ? and closed_at is null
                         order by id""",
                        from,
                        receiver.office().code())
                .list(r -> r.text("number"));
        for (var number : numbers) {
            performer.perform(number, TakeOver.handedOver(orderer.id(), reason.strip()), occasions.of(receiver));
        }
        log.note(
                orderer,
                AdminDeed.of(AdminAct.HAND_OVER, from).to(to + " · " + receiver.name() + " · " + numbers.size()));
        return numbers.size();
    }

    /** Whoever runs the system takes over no case, their own orders least of all. */
    private Officer colleague(long id) {
        return roster.officer(id)
                .filter(officer -> !officer.role().runsTheSystem())
                .orElseThrow(() -> Refusal.of(List.of(new FieldFault("to", "unknown", id))));
    }

    /** An administrator orders it in their own county; across a border a person or a post does not exist. */
    private void demand(Officer orderer, long from, Officer receiver, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.of(List.of(new FieldFault("reason", "required")));
        }
        if (from == receiver.id()) {
            throw Refusal.of(List.of(new FieldFault("to", "same-person")));
        }
        boolean here = orderer.office().code().equals(receiver.office().code());
        boolean inCounty = receiver.office().isIn(orderer.office().county());
        boolean may =
                orderer.is(Role.ADMINISTRATOR) && inCounty || here && (orderer.id() == from || orderer.is(Role.LEADER));
        if (!may) {
            throw new Refusal(Why.NOT_YOUR_OFFICE);
        }
    }
}
