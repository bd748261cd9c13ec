package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.casework.CaseFiles;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.Salts;
import org.fengqiao.model.Moment;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Watching;
import org.fengqiao.model.clock.Clock;
import org.fengqiao.time.rule.Rule;

/**
 * Works the open clocks of the next few cases out anew, in one transaction: each case whose day moves gets an event
 * with the reason, every clock in reach a row that says what became of it. What was done is not done again.
 */
@ApplicationScoped
public class ProjectionBatch {
    private static final int CASES = 50;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CaseFiles files;

    @Inject
    Directory directory;

    @Inject
    Statutes statutes;

    @Inject
    Projections projections;

    @Inject
    PackVersions packs;

    @Inject
    CalendarVersions calendars;

    protected ProjectionBatch() {}

    ProjectionBatch(EntityManager em, Directory directory, Statutes statutes) {
        this.em = em;
        this.files = new CaseFiles(em);
        this.directory = directory;
        this.statutes = statutes;
        this.projections = new Projections(em);
        this.packs = new PackVersions(em);
        this.calendars = new CalendarVersions(em);
    }

    /** Does the next batch; false when there is nothing left, or another node is at it. */
    boolean next(long projection, Moment now) {
        var run = projections.take(projection);
        run.ifPresent(each -> batch(each, now));
        return run.isPresent();
    }

    private void batch(Projection run, Moment now) {
        statutes.refresh();
        var aim = aim(run);
        var clocks = new ReachedClocks(em, aim, now.today());
        var cases = clocks.casesAfter(run.afterCase(), CASES);
        if (cases.isEmpty()) {
            projections.end(run, now);
            return;
        }
        Map<Long, Map<Integer, Affected>> found = new HashMap<>();
        clocks.of(cases).forEach(each -> found.computeIfAbsent(each.caseId(), any -> new HashMap<>())
                .put(each.clock(), each));
        var occasion = new Occasion(null, now, directory.offices(), Salts::fresh, aim.legal());
        cases.stream().filter(found::containsKey).forEach(id -> project(run, aim, found.get(id), id, occasion));
        projections.advance(run, cases.get(cases.size() - 1), found.size());
    }

    private void project(Projection run, Aim aim, Map<Integer, Affected> clocks, long id, Occasion occasion) {
        var file = files.open(id);
        boolean moved =
                Watching.reproject(file, clock -> rule(aim, clocks.get(clock.no()), clock, id), run.reason(), occasion);
        files.keep(file);
        for (var each : List.copyOf(clocks.values())) {
            projections.record(run, each, moved && each.moved() ? file.lastSeq() : null);
        }
    }

    private static Optional<Rule> rule(Aim aim, Affected affected, Clock clock, long id) {
        return Optional.ofNullable(affected)
                .filter(each -> each.kept() == null)
                .flatMap(each -> aim.way(clock, id))
                .map(Aim.Way::rule);
    }

    private Aim aim(Projection run) {
        if (run.pack() != null) {
            var version = packs.get(run.pack(), run.county());
            return run.back()
                    ? new BackAim(version, statutes.time(), (id, no) -> projections.versionBefore(version.id(), id, no))
                    : new ForwardAim(version, statutes.time());
        }
        if (run.calendar() == null) {
            return new CalendarAim(run.firstDay(), run.county(), statutes.time());
        }
        return calendars.get(run.calendar(), run.county()).aim(statutes.time());
    }
}
