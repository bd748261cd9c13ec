package org.fengqiao.village;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Registrar;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;
import org.fengqiao.model.petition.Settle;

/** The desk at the village door: registering and settling on the spot are one screen and one transaction. */
@Stateless
public class VillageDesk {
    @Inject
    Registrar registrar;

    @Inject
    CurrentOfficer officer;

    /** Registers the matter and settles it; nothing is saved when either is refused. */
    public Registered settleAtTheDoor(Entry entry, Given settlement) {
        var village = village();
        return registrar.registerAndSettle(entry, Settle.of(settlement), village);
    }

    /** The same with what was checked already. */
    public Registered settleAtTheDoor(Registration told, Deed settlement) {
        return registrar.registerAndSettle(told, settlement, village());
    }

    private Officer village() {
        var village = officer.get();
        if (!village.may(Power.SETTLE_AT_THE_DOOR)) {
            throw new Refusal(Why.NO_POWER, village.office().name(), "");
        }
        return village;
    }
}
