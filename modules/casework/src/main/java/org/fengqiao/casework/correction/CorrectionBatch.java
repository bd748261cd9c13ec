package org.fengqiao.casework.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Salts;
import org.fengqiao.casework.statute.Statutes;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.ClockLife;
import org.fengqiao.model.casefile.Correcting;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.clock.CorrectionOrder;
import org.fengqiao.model.clock.Flaw;
import org.fengqiao.model.office.Offices;
import org.fengqiao.time.LegalTime;

/**
 * Puts the clocks of the next few cases right, in one transaction with how far the run is: what is killed before its end
 * was never done, and what was done is not looked at again.
 */
@ApplicationScoped
public class CorrectionBatch {
    private static final int CASES = 100;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    Statutes statutes;

    @Inject
    CorrectionRuns runs;

    @Inject
    WaitingNotices notices;

    protected CorrectionBatch() {}

    CorrectionBatch(EntityManager em, Directory directory, Statutes statutes) {
        this.em = em;
        this.files = new CaseFiles(em);
        this.directory = directory;
        this.statutes = statutes;
        this.runs = new CorrectionRuns(em);
        this.notices = new WaitingNotices(em);
    }

    /** Does the next batch; false when there is nothing left, or another node is at it. */
    boolean next(long id, Moment now) {
        var run = runs.take(id);
        run.ifPresent(each -> batch(each, now));
        return run.isPresent();
    }

    private void batch(CorrectionRun run, Moment now) {
        statutes.refresh();
        var legal = statutes.time();
        var next = new CaseLives(em, legal, run.county(), run.afterCase(), CASES);
        if (next.ids().isEmpty()) {
            runs.end(run, now);
            return;
        }
        var voided = new ArrayList<Long>();
        next.lives().forEach((id, lives) -> {
            if (correct(run, id, lives, legal, now)) {
                voided.add(id);
            }
        });
        em.flush();
        notices.withdraw(run.county(), voided, now);
        runs.advance(run, next.ids().get(next.ids().size() - 1), next.ids().size());
    }

    /** Tells whether any became void: then somebody may have been reminded of it. */
    private boolean correct(CorrectionRun run, long id, List<ClockLife> lives, LegalTime legal, Moment now) {
        Offices offices = directory.offices();
        List<Flaw> flaws =
                lives.stream().flatMap(life -> life.flaw(offices).stream()).toList();
        if (!flaws.isEmpty()) {
            var file = files.open(id);
            var order = new CorrectionOrder(run.id(), run.reason());
            Correcting.correct(file, flaws, order, new Occasion(null, now, offices, Salts::fresh, legal));
            files.keep(file);
        }
        return flaws.stream().anyMatch(Flaw::isVoid);
    }
}
