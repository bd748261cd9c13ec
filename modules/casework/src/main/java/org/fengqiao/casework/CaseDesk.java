package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.LinkTo;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.TakeOver;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;

/** The desk at which an officer of any tier works. One method is one act and one transaction. */
@Stateless
public class CaseDesk {
    /** What a registration gives back: the number, the version to act on, and the citizen's code, told only now. */
    public record Registered(String number, int version, String code) {}

    @Inject
    CaseFiles files;

    @Inject
    CitizenCodes codes;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    CurrentOfficer officer;

    @Inject
    OfficialTime time;

    public Registered register(Entry entry) {
        var file = registered(entry, occasion());
        return new Registered(file.number(), file.version(), codes.issue(file, time.now()));
    }

    /** Registers and settles at the door, in one go: what a village does with most of what it hears. */
    public Registered registerAndSettle(Entry entry, Deed settlement) {
        var file = registered(entry, occasion());
        file.perform(settlement, occasion());
        files.keep(file);
        return new Registered(file.number(), file.version(), codes.issue(file, time.now()));
    }

    public void perform(String number, int version, Act act, Given given) {
        perform(number, version, act.deed(given));
    }

    public void perform(String number, int version, Deed deed) {
        var occasion = occasion();
        var file = files.open(number, occasion.officer());
        file.demandVersion(version);
        file.perform(ready(deed, occasion.officer()), occasion);
        files.keep(file);
    }

    /** A new code for a citizen who lost theirs; older ones keep working. */
    public String reissueCode(String number) {
        var now = occasion();
        var file = files.open(number, now.officer());
        file.whyNot(Act.NOTE, now).ifPresent(refusal -> {
            throw refusal;
        });
        return codes.issue(file, now.now());
    }

    private CaseFile registered(Entry entry, Occasion now) {
        if (!now.officer().may(Power.REGISTER)) {
            throw new Refusal(Why.NO_POWER, now.officer().office().name(), "");
        }
        var told = entry.check(directory.known(now.now().today()));
        var file = CaseFile.registered(files.nextId(), told, now);
        files.add(file);
        return file;
    }

    private Deed ready(Deed deed, Officer asker) {
        if (deed instanceof LinkTo link) {
            return link.found(files.idOf(link.other(), asker)
                    .orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, link.other())));
        }
        if (deed instanceof TakeOver take && take.person() != null && !isColleague(take.person(), asker)) {
            throw new Refusal(Why.NOT_YOUR_OFFICE);
        }
        return deed;
    }

    private boolean isColleague(long person, Officer asker) {
        return roster.officer(person)
                .filter(o -> o.office().code().equals(asker.office().code()))
                .isPresent();
    }

    private Occasion occasion() {
        return new Occasion(officer.get(), time.now(), directory.offices(), Salts::fresh);
    }
}
