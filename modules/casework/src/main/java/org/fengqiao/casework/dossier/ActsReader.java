package org.fengqiao.casework.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.Occasions;
import org.fengqiao.model.casefile.Acts;

/** What an officer can do with a case now, and why not for everything else. */
@ApplicationScoped
@Transactional
public class ActsReader {
    @Inject
    CaseFiles files;

    @Inject
    CurrentOfficer officer;

    @Inject
    Occasions occasions;

    public Offer of(String number) {
        return of(number, Locale.SIMPLIFIED_CHINESE);
    }

    public Offer of(String number, Locale locale) {
        var file = files.look(number, officer.get());
        var occasion = occasions.of(officer.get());
        var possible = new ArrayList<Possible>();
        var refused = new ArrayList<RefusedAct>();
        for (var act : Acts.entered()) {
            file.whyNot(act, occasion)
                    .ifPresentOrElse(
                            why -> refused.add(new RefusedAct(act, why.words(locale))),
                            () -> possible.add(new Possible(act, act.asks())));
        }
        return new Offer(file.version(), possible, refused);
    }
}
