package org.fengqiao.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;

/** The desk of the people whose matters these are: file, rate, withdraw; nobody else can do these for them. */
@Stateless
public class CitizenDesk {
    /** What a citizen takes home: the number, and the code by which only they follow it. */
    public record Filed(String number, String code) {}

    @Inject
    CaseFiles files;

    @Inject
    CitizenCodes codes;

    @Inject
    Directory directory;

    @Inject
    OfficialTime time;

    /** The matter goes to the centre of its place, the lowest office that can settle it (条例 art. 15 ¶3). */
    public Filed file(Entry entry) {
        var now = occasion();
        var told = entry.check(directory.known(now.now().today()));
        var file = CaseFile.filed(files.nextId(), told, directory.centreOf(told.region()), now);
        files.add(file);
        return new Filed(file.number(), codes.issue(file, now.now()));
    }

    public void rate(String code, Given given) {
        perform(code, Act.RATE, given);
    }

    public void withdraw(String code, Given given) {
        perform(code, Act.WITHDRAW, given);
    }

    private void perform(String code, Act act, Given given) {
        var deed = act.deed(given);
        var file = byCode(code);
        file.perform(deed, occasion());
        files.keep(file);
    }

    private CaseFile byCode(String code) {
        return files.open(codes.caseOf(code).orElseThrow(() -> new Refusal(Why.UNKNOWN_CODE)));
    }

    private Occasion occasion() {
        return new Occasion(null, time.now(), directory.offices(), Salts::fresh);
    }
}
