package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.office.Power;

/** The desk at which an officer of any tier works. One method is one act and one transaction. */
@Stateless
public class CaseDesk {
    @Inject
    Registrar registrar;

    @Inject
    CasePerformer performer;

    @Inject
    CaseFiles files;

    @Inject
    CitizenCodes codes;

    @Inject
    CurrentOfficer officer;

    @Inject
    Occasions occasions;

    public Registered register(Entry entry) {
        return registrar.register(entry, officer.get());
    }

    public Registered register(Registration told) {
        return registrar.register(told, officer.get());
    }

    /** Does the act with what was given for it, and says which version the case has now. */
    public int perform(String number, int version, Act act, Given given) {
        return perform(number, version, act.deed(given));
    }

    public int perform(String number, int version, Deed deed) {
        return performer.perform(number, version, deed, officer.get());
    }

    /** A new code for a citizen who lost theirs; older ones keep working. */
    public String reissueCode(String number) {
        var now = occasions.of(officer.get());
        var file = files.open(number, now.officer());
        if (!now.officer().may(Power.NOTE)) {
            throw new Refusal(Why.NO_POWER, now.officer().office().name(), "");
        }
        return codes.issue(file, now.now());
    }
}
