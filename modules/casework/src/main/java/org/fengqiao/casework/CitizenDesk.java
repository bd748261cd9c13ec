package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Registration;

/** The desk of the people whose matters these are: file, rate, withdraw, ask for review; nobody else can do these for them. */
@Stateless
public class CitizenDesk {
    /** What a citizen takes home: the number, and the code by which only they follow it. */
    public record Filed(String number, String code) {}

    @Inject
    Registrar registrar;

    @Inject
    CaseFiles files;

    @Inject
    CasePerformer performer;

    @Inject
    CitizenCodes codes;

    @Inject
    Occasions occasions;

    public Filed file(Entry entry) {
        return filed(registrar.file(entry));
    }

    public Filed file(Registration told) {
        return filed(registrar.file(told));
    }

    /** Does one of the acts that are open to the citizen: rate, withdraw, ask for review. */
    public void perform(String code, Act act, Given given) {
        var deed = act.deed(given);
        var file = codes.digestOf(code).flatMap(files::openBy).orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE));
        performer.perform(file, deed, occasions.of(null));
    }

    private static Filed filed(Registrar.Registered registered) {
        return new Filed(registered.number(), registered.code());
    }
}
