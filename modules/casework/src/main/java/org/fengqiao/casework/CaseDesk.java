package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.casework.Registrar.Registered;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Registration;
import org.fengqiao.model.casefile.Trait;

/** The desk at which an officer of any tier works. One method is one act and one transaction. */
@Stateless
public class CaseDesk {
    /** The version that the next form has to show, and the code that is told only now; null where none was given. */
    public record Done(int version, String code) {}

    @Inject
    Registrar registrar;

    @Inject
    CasePerformer performer;

    @Inject
    CaseFiles files;

    @Inject
    CitizenCodes codes;

    @Inject
    CitizenQuestions questions;

    @Inject
    CurrentOfficer officer;

    @Inject
    Occasions occasions;

    public Registered register(Entry entry) {
        return registrar.register(entry, officer.get());
    }

    public Registered register(Registration told) {
        return register(told, OwnQuestion.NONE);
    }

    public Registered register(Registration told, OwnQuestion question) {
        var registered = registrar.register(told, officer.get());
        questions.keep(registered.number(), question);
        return registered;
    }

    /** Does the act with what was given for it, and says which version the case has now. */
    public int perform(String number, int version, Act act, Given given) {
        return perform(number, version, act.deed(given));
    }

    public int perform(String number, int version, Deed deed) {
        return done(number, version, deed).version();
    }

    /** The same, with the citizen's new code where the act gives them one. */
    public Done done(String number, int version, Deed deed) {
        var clerk = officer.get();
        int seen = performer.perform(number, version, deed, clerk);
        var code = deed.act().is(Trait.NEW_CODE) ? codes.reissue(files.look(number, clerk), occasions.now()) : null;
        return new Done(seen, code);
    }
}
