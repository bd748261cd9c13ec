package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Entry;
import org.fengqiao.model.casefile.Filing;
import org.fengqiao.model.casefile.Registration;
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
        demandPower(officer);
        return register(checkedAtDesk(entry), officer);
    }

    /** The same with a matter that was checked already. */
    public Registered register(Registration told, Officer officer) {
        return given(registered(told, officer));
    }

    public Registered registerAndSettle(Entry entry, Deed settlement, Officer officer) {
        demandPower(officer);
        return registerAndSettle(checkedAtDesk(entry), settlement, officer);
    }

    public Registered registerAndSettle(Registration told, Deed settlement, Officer officer) {
        var file = registered(told, officer);
        return given(performer.perform(file, settlement, occasions.of(officer)));
    }

    public Registered file(Entry entry) {
        return file(checked(entry));
    }

    /**
     * A citizen's own filing goes to the centre of its place, the lowest office that can settle it (条例 art. 15 ¶3); what
     * complains of that very village goes to the centre above it.
     */
    public Registered file(Registration told) {
        var centre = directory.centreOf(told.region());
        boolean against = centre.code().equals(told.complainedOf());
        var door = against ? directory.offices().above(centre).orElseThrow() : centre;
        var file = Filing.filed(files.nextId(), told, door, occasions.of(null));
        files.add(file);
        return given(file);
    }

    /** Believes an entry, or names everything that is wrong with it. */
    public Registration checked(Entry entry) {
        return entry.check(directory.known(occasions.now().today()));
    }

    /** The same of an entry that an officer makes: what came by letter may lack a name. */
    public Registration checkedAtDesk(Entry entry) {
        return entry.checkAtDesk(directory.known(occasions.now().today()));
    }

    private CaseFile registered(Registration told, Officer officer) {
        demandPower(officer);
        var file = Filing.registered(files.nextId(), told, occasions.of(officer));
        files.add(file);
        return file;
    }

    private static void demandPower(Officer officer) {
        if (!officer.may(Power.REGISTER)) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
    }

    private Registered given(CaseFile file) {
        return new Registered(file.number(), file.version(), codes.issue(file, occasions.now()));
    }
}
