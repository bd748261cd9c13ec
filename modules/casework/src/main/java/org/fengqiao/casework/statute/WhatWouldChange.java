package org.fengqiao.casework.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.casework.statute.Differences.RuleChange;
import org.fengqiao.model.Moment;
import org.fengqiao.time.LegalTime;
import org.fengqiao.time.pack.StatutePack;
import org.fengqiao.time.rule.Rule;
import org.fengqiao.time.rule.Term;

/** Tells before a version is published what it would do to the open clocks, and afterwards what it did. */
@ApplicationScoped
public class WhatWouldChange {
    private static final int PAGE = 200;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    Projections projections;

    @Inject
    Statutes statutes;

    protected WhatWouldChange() {}

    WhatWouldChange(EntityManager em, Statutes statutes) {
        this.em = em;
        this.projections = new Projections(em);
        this.statutes = statutes;
    }

    Differences of(PackVersion version, LegalTime tried, boolean withCases, Moment now) {
        var rules = rules(version, tried);
        var run = projections.ofPack(version.id());
        if (run.isPresent()) {
            return told(run.get(), rules, withCases, now);
        }
        var sum = new Differences.Sum(version.takesOpenClocks(), now.today());
        if (version.state() != PackState.PUBLISHED) {
            each(new ForwardAim(version, tried), now, sum);
        }
        return sum.told(version.state() != PackState.PUBLISHED, true, now.at(), rules, withCases);
    }

    Differences of(Projection run, boolean withCases, Moment now) {
        return told(run, List.of(), withCases, now);
    }

    Differences of(CalendarAim aim, boolean withCases, Moment now) {
        var sum = new Differences.Sum(true, now.today());
        each(aim, now, sum);
        return sum.told(true, true, now.at(), List.of(), withCases);
    }

    private Differences told(Projection run, List<RuleChange> rules, boolean withCases, Moment now) {
        var sum = new Differences.Sum(true, now.today());
        projections.changes(run.id()).forEach(sum::add);
        return sum.told(false, run.isDone(), run.isDone() ? run.endedAt() : now.at(), rules, withCases);
    }

    private void each(Aim aim, Moment now, Differences.Sum sum) {
        var clocks = new ReachedClocks(em, aim, now.today());
        var cases = clocks.casesAfter(0, PAGE);
        while (!cases.isEmpty()) {
            clocks.of(cases).forEach(sum::add);
            cases = clocks.casesAfter(cases.get(cases.size() - 1), PAGE);
        }
    }

    /** Rule by rule: its period in the version in use and in this one. */
    private List<RuleChange> rules(PackVersion version, LegalTime tried) {
        var next = tried.packs().version(version.pack(), version.version()).orElseThrow();
        var before = before(version, statutes.time());
        var changes = new ArrayList<RuleChange>();
        for (var rule : next.rules()) {
            var was = before == null ? null : rule(before, rule);
            boolean changed = was == null || !ForwardAim.isSame(was, rule);
            changes.add(new RuleChange(rule.code(), rule.name(), period(was), period(rule), changed));
        }
        if (before != null) {
            before.rules().stream()
                    .filter(was ->
                            next.rules().stream().noneMatch(rule -> rule.code().equals(was.code())))
                    .forEach(was -> changes.add(new RuleChange(was.code(), was.name(), period(was), null, true)));
        }
        return changes;
    }

    /** The last known version of the pack besides this one. */
    private static StatutePack before(PackVersion version, LegalTime now) {
        return now.packs().all().stream()
                .filter(pack -> pack.origin().pack().equals(version.pack())
                        && !pack.origin().version().equals(version.version()))
                .reduce((earlier, later) -> later)
                .or(() -> now.packs().written().stream()
                        .filter(pack -> pack.origin().pack().equals(version.pack())
                                && !pack.origin().version().equals(version.version()))
                        .findFirst())
                .orElse(null);
    }

    private static Rule rule(StatutePack pack, Rule like) {
        return pack.rules().stream()
                .filter(rule -> rule.code().equals(like.code()))
                .filter(rule -> rule.validity().overlaps(like.validity()))
                .findFirst()
                .or(() -> pack.rules().stream()
                        .filter(rule -> Objects.equals(rule.code(), like.code()))
                        .findFirst())
                .orElse(null);
    }

    private static String period(Rule rule) {
        return rule == null ? null : rule.term().map(Term::words).orElse("—");
    }
}
