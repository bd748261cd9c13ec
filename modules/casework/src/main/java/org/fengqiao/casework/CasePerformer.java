package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Classify;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.LinkTo;
import org.fengqiao.model.casefile.TakeOver;
import org.fengqiao.model.office.Officer;

/** Does one deed on one file inside a desk's transaction: opened and locked, version checked, done, stored. */
@ApplicationScoped
public class CasePerformer {
    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    Occasions occasions;

    protected CasePerformer() {}

    public CasePerformer(CaseFiles files, Directory directory, Roster roster, Occasions occasions) {
        this.files = files;
        this.directory = directory;
        this.roster = roster;
        this.occasions = occasions;
    }

    /** Returns the version that the next form has to show. */
    public int perform(String number, int version, Deed deed, Officer officer) {
        var occasion = occasions.of(officer);
        var file = files.open(number, officer);
        file.demandPower(deed.act(), occasion);
        file.demandVersion(version);
        file.perform(ready(file, deed, officer), occasion);
        files.keep(file);
        files.flush();
        return file.version();
    }

    private Deed ready(CaseFile file, Deed deed, Officer officer) {
        if (deed instanceof LinkTo link) {
            return found(file, link, officer);
        }
        if (deed instanceof Classify classify && !isKnown(classify.category())) {
            throw Refusal.of(List.of(new FieldFault("category", "unknown", classify.category())));
        }
        if (deed instanceof TakeOver take && take.person() != null && !isColleague(take.person(), officer)) {
            throw new Refusal(Why.NOT_YOUR_OFFICE);
        }
        return deed;
    }

    private LinkTo found(CaseFile file, LinkTo link, Officer officer) {
        long other = files.idOf(link.other(), officer).orElseThrow(() -> new Refusal(Why.UNKNOWN_CASE, link.other()));
        if (files.areLinked(file.id(), other, link.kind())) {
            throw new Refusal(Why.ALREADY_LINKED);
        }
        return link.found(other);
    }

    private boolean isKnown(String category) {
        return category == null
                || directory.known(occasions.now().today()).category().test(category);
    }

    private boolean isColleague(long person, Officer officer) {
        return roster.officer(person)
                .filter(o -> o.office().code().equals(officer.office().code()))
                .isPresent();
    }
}
