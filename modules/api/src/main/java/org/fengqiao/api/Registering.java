package org.fengqiao.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.EntryBody;
import org.fengqiao.api.body.GivenBody;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.CitizenDesk;
import org.fengqiao.casework.Registrar;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.petition.Settle;
import org.fengqiao.village.VillageDesk;

/** Takes a registration to its desk, after everything wrong with it was named at once. */
@ApplicationScoped
public class Registering {
    @Inject
    CaseDesk staff;

    @Inject
    VillageDesk village;

    @Inject
    CitizenDesk citizens;

    @Inject
    Registrar registrar;

    /** By staff; with a settlement it is settled at the village door in the same go. */
    Registered byStaff(Body body) {
        var entry = EntryBody.read(body, null);
        var settlement = body.object("settlement");
        var given = settlement == null ? null : GivenBody.read(Settle.fields(), settlement);
        var faults = new BodyFaults(body.faults());
        var told = told(entry, faults, registrar::checkedAtDesk);
        var question = faults.read(field -> field, () -> EntryBody.question(body));
        var settled = given == null ? null : faults.read(field -> "settlement." + field, () -> Settle.of(given));
        faults.refuse();
        return settled == null ? staff.register(told, question) : village.settleAtTheDoor(told, settled);
    }

    /** By the citizen, on the web or by the QR code at the door. */
    CitizenDesk.Filed byCitizen(Body body) {
        var entry = EntryBody.read(body, Channel.ONLINE.name());
        // Nothing at all is named by the check, like any other field that lacks.
        if (entry.channel() != null
                && !List.of(Channel.ONLINE.name(), Channel.QR.name()).contains(entry.channel())) {
            body.fault("channel", "choice", "ONLINE / QR");
        }
        var faults = new BodyFaults(body.faults());
        var told = told(entry, faults, registrar::checked);
        var question = faults.read(field -> field, () -> EntryBody.question(body));
        faults.refuse();
        return citizens.file(told, question);
    }

    private static Registration told(Entry entry, BodyFaults faults, Function<Entry, Registration> check) {
        return faults.read(field -> EntryBody.name(field, entry), () -> check.apply(entry));
    }
}
