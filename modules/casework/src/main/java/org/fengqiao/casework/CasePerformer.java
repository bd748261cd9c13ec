package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.office.Officer;

/** Opens a file, does one deed on it and stores what came of it, inside a desk's transaction. The only place that does. */
@ApplicationScoped
public class CasePerformer {
    @Inject
    CaseFiles files;

    @Inject
    Occasions occasions;

    protected CasePerformer() {}

    public CasePerformer(CaseFiles files, Occasions occasions) {
        this.files = files;
        this.occasions = occasions;
    }

    /** On the version its caller has seen; returns the one that the next form has to show. */
    public int perform(String number, int version, Deed deed, Officer officer) {
        var file = files.open(number, officer);
        var occasion = occasions.of(officer);
        file.perform(version, deed, occasion);
        keep(file, occasion);
        files.flush();
        return file.version();
    }

    /** Whatever the version is: what is done changes nothing that an open form relies on, or is not done by a form. */
    public CaseFile perform(String number, Deed deed, Occasion occasion) {
        return perform(files.open(number, occasion.officer()), deed, occasion);
    }

    /** On a file that is open already, or was just entered. */
    public CaseFile perform(CaseFile file, Deed deed, Occasion occasion) {
        file.perform(deed, occasion);
        keep(file, occasion);
        return file;
    }

    /** With what has to follow on other files, in the same transaction. */
    private void keep(CaseFile file, Occasion occasion) {
        files.keep(file);
        for (var errand : file.takeErrands()) {
            files.flush();
            var other = files.open(errand.caseId());
            other.follow(errand, occasion);
            keep(other, occasion);
        }
    }
}
