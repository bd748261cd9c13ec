package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Power;

/** Enters a matter inside a desk's transaction: checked, numbered, stored, and given the citizen's code. */
@ApplicationScoped
public class Registrar {
    /** What a registration gives back: the number, the version to act on, and the citizen's code, told only now. */
    public record Registered(String number, int version, String code) {}

    @Inject
    CaseFiles files;

    @Inject
    CasePerformer performer;

    @Inject
    CitizenCodes codes;

    @Inject
    Directory directory;

    @Inject
    Occasions occasions;

    protected Registrar() {}

    public Registrar(CaseFiles files, CitizenCodes codes, Directory directory, Occasions occasions) {
        this.files = files;
        this.performer = new CasePerformer(files, occasions);
        this.codes = codes;
        this.directory = directory;
        this.occasions = occasions;
    }

    public Registered register(Entry entry, Officer officer) {
        return given(registered(entry, officer));
    }

    public Registered registerAndSettle(Entry entry, Deed settlement, Officer officer) {
        var file = registered(entry, officer);
        return given(performer.perform(file, settlement, occasions.of(officer)));
    }

    /** A citizen's own filing goes to the centre of its place, the lowest office that can settle it (条例 art. 15 ¶3). */
    public Registered file(Entry entry) {
        var now = occasions.of(null);
        var told = entry.check(directory.known(now.now().today()));
        var file = Filing.filed(files.nextId(), told, directory.centreOf(told.region()), now);
        files.add(file);
        return given(file);
    }

    private CaseFile registered(Entry entry, Officer officer) {
        if (!officer.may(Power.REGISTER)) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
        var now = occasions.of(officer);
        var file = Filing.registered(
                files.nextId(), entry.checkAtDesk(directory.known(now.now().today())), now);
        files.add(file);
        return file;
    }

    private Registered given(CaseFile file) {
        return new Registered(file.number(), file.version(), codes.issue(file, occasions.now()));
    }
}
