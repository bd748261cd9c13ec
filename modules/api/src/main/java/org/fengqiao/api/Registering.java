package org.fengqiao.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.api.body.Body;
import org.fengqiao.api.body.BodyFaults;
import org.fengqiao.api.body.EntryBody;
import org.fengqiao.api.body.GivenBody;
import org.fengqiao.casework.CaseDesk;
import org.fengqiao.casework.CitizenDesk;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Entry;
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
    Directory directory;

    @Inject
    OfficialTime time;

    /** By staff; with a settlement it is settled at the village door in the same go. */
    Registered byStaff(Body body) {
        var entry = EntryBody.read(body, null);
        var settlement = body.object("settlement");
        var given = settlement == null ? null : GivenBody.read(Settle.fields(), settlement);
        var faults = faults(entry, body);
        if (given != null) {
            faults.and(field -> "settlement." + field, () -> Settle.of(given));
        }
        faults.refuse();
        return given == null ? staff.register(entry) : village.settleAtTheDoor(entry, given);
    }

    /** By the citizen, on the web or by the QR code at the door. */
    CitizenDesk.Filed byCitizen(Body body) {
        var entry = EntryBody.read(body, Channel.ONLINE.name());
        if (!List.of(Channel.ONLINE.name(), Channel.QR.name()).contains(entry.channel())) {
            body.fault("channel", "choice", "ONLINE / QR");
        }
        faults(entry, body).refuse();
        return citizens.file(entry);
    }

    private BodyFaults faults(Entry entry, Body body) {
        var known = directory.known(time.now().today());
        return new BodyFaults(body.faults()).and(field -> EntryBody.name(field, entry), () -> entry.check(known));
    }
}
