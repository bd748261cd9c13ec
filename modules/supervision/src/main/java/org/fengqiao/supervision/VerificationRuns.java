package org.fengqiao.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.CaseRuns;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.audit.Difference;
import org.fengqiao.evidence.Fault;
import org.fengqiao.model.Moment;
import org.fengqiao.model.office.Officer;

/** The verifications of each county: what each looked at, how far it is, and what it found. */
@ApplicationScoped
public class VerificationRuns {
    private static final String TABLE = "verification_run";
    private static final int NEWEST = 20;
    private static final String SELECT =
            "select id, county, since, cases, checked, after_case, events, found, started_at, ended_at from " + TABLE;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected VerificationRuns() {}

    VerificationRuns(EntityManager em) {
        this.em = em;
    }

    /** Begins a run through the whole county; where one is under way already, that one is the answer. */
    long begin(Officer by, Moment now) {
        var county = by.office().county();
        Sql.of(
                        em,
                        """
                        insert into verification_run (id, county, by_person, by_office, cases, started_at)
                        select nextval('verification_seq'), p.county, p.person, p.office,
                               (select count(*) from casefile c where c.county = p.county), p.at
                          from (values (cast(? as text), cast(? as bigint), cast(? as text), cast(? as timestamptz)))
                            as p (county, person, office, at)
                        on conflict (county) where ended_at is null do nothing""",
                        county,
                        by.id(),
                        by.office().code(),
                        now.at())
                .execute();
        return Sql.of(em, "select id from verification_run where county = ? and ended_at is null", county)
                .first(r -> r.number("id"))
                .orElseThrow();
    }

    /** Notes a verification that was done at once. */
    void note(Officer by, Verification done, long lastCase) {
        long id = Sql.of(em, "select nextval('verification_seq')")
                .first(r -> r.number("nextval"))
                .orElseThrow();
        Sql.of(
                        em,
                        """
                        insert into verification_run (id, county, since, by_person, by_office, cases, checked, after_case,
                               events, found, started_at, ended_at)
                        values (?, ?, cast(? as timestamptz), ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        id,
                        by.office().county(),
                        done.since(),
                        by.id(),
                        by.office().code(),
                        done.cases(),
                        done.cases(),
                        lastCase,
                        done.checked(),
                        done.found(),
                        done.at(),
                        done.at())
                .execute();
        keep(id, 0, done.faults(), done.differences());
    }

    List<Long> open() {
        return new CaseRuns(em, TABLE).open();
    }

    /** The run to work on, locked; empty when it is done or another node has it. */
    Optional<VerificationRun> take(long id) {
        return Sql.of(em, SELECT + " where id = ? and ended_at is null for update skip locked", id)
                .first(VerificationRun.class);
    }

    Optional<VerificationRun> find(long id, String county) {
        return Sql.of(em, SELECT + " where id = ? and county = ?", id, county).first(VerificationRun.class);
    }

    /** The newest, the latest first. */
    List<VerificationRun> newest(String county) {
        return Sql.of(em, SELECT + " where county = ? order by id desc limit " + NEWEST, county)
                .list(VerificationRun.class);
    }

    /** The last that found nothing: what did not change since needs no second look to be called unchanged. */
    Optional<VerificationRun> lastGood(String county) {
        return Sql.of(
                        em,
                        SELECT + " where county = ? and ended_at is not null and found = 0"
                                + " order by started_at desc, id desc",
                        county)
                .first(VerificationRun.class);
    }

    /** Keeps what the next cases came to, and how far the run is. */
    void advance(VerificationRun run, Findings findings, long lastCase, int cases) {
        keep(run.id(), (int) Math.min(run.found(), Findings.NAMED), findings.faults(), findings.differences());
        Sql.of(
                        em,
                        "update verification_run set events = events + ?, found = found + ? where id = ?",
                        findings.events(),
                        findings.found(),
                        run.id())
                .execute();
        new CaseRuns(em, TABLE).advance(run.id(), lastCase, cases);
    }

    void end(VerificationRun run, Moment now) {
        new CaseRuns(em, TABLE).end(run.id(), now);
    }

    List<Fault> faults(long run) {
        return Sql.of(
                        em,
                        "select number, seq, kind from verification_finding where run = ? and kind is not null"
                                + " order by no",
                        run)
                .list(r -> new Fault(r.text("number"), r.count("seq"), Fault.Kind.valueOf(r.text("kind"))));
    }

    List<Difference> differences(long run) {
        return Sql.of(
                        em,
                        "select number, row, field, log, stands from verification_finding where run = ?"
                                + " and kind is null order by no",
                        run)
                .list(r -> new Difference(
                        r.text("number"), r.text("row"), r.text("field"), r.text("log"), r.text("stands")));
    }

    private void keep(long run, int before, List<Fault> faults, List<Difference> differences) {
        int no = before;
        for (var fault : faults) {
            keep(run, ++no, fault.number(), fault.seq(), fault.kind().name(), null);
        }
        for (var difference : differences) {
            keep(run, ++no, difference.number(), null, null, difference);
        }
    }

    private void keep(long run, int no, String number, Integer seq, String kind, Difference difference) {
        if (no > Findings.NAMED) {
            return;
        }
        Sql.of(
                        em,
                        "insert into verification_finding (run, no, number, seq, kind, row, field, log, stands)"
                                + " values (?, ?, ?, cast(? as int), ?, ?, ?, ?, ?)",
                        run,
                        no,
                        number,
                        seq,
                        kind,
                        difference == null ? null : difference.row(),
                        difference == null ? null : difference.field(),
                        difference == null ? null : difference.log(),
                        difference == null ? null : difference.table())
                .execute();
    }
}
