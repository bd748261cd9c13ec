package org.fengqiao.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.casework.CurrentOfficer;
import org.fengqiao.casework.ResultRow;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** What an office has to do by which day: the running clocks of the cases it holds and of the parts it was sent. */
@ApplicationScoped
@Transactional
public class OfficeCalendar {
    /** More than anybody reads, and still one quick answer. */
    static final int MOST = 2000;

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    /** What is due in the officer's own office from one day to another, the earliest first; of one day, what the law demands first. */
    public List<DueDay> between(LocalDate from, LocalDate to) {
        return dues(reader(officer.get()).office().code(), from, to);
    }

    /** Administrators see no case, not even its number. */
    static Officer reader(Officer officer) {
        if (officer.role().runsTheSystem()) {
            throw new Refusal(Why.NO_POWER, officer.office().name(), "");
        }
        return officer;
    }

    List<DueDay> dues(String office, LocalDate from, LocalDate to) {
        return Sql.of(
                        em,
                        """
                        select * from (
                          select c.number, k.no as clock, k.part as assignment, s.name as holder, k.rule, k.step, k.tier, k.started_on as started,
                                 k.warning_on as warning, k.due_on as due, k.provisional, false as paused, k.local,
                                 fengqiao_begun(k.term, k.started_on, k.started_at) as begun, k.due_at as ends
                            from casefile c
                            join clock k on k.case_id = c.id and k.county = c.county and k.part is null
                            left join staff s on s.id = c.held_person
                           where c.held_office = ? and c.closed_at is null and k.ended_on is null
                             and k.paused_on is null and not k.citizen and k.tier is not null and not (k.optional and k.due_at <= now()) and k.due_on between ? and ?
                          union all
                          select k.number, k.no as clock, k.part as assignment, s.name as holder, k.rule, k.step, k.tier, k.started_on as started,
                                 k.warning_on as warning, k.due_on as due, k.provisional, false as paused, k.local,
                                 fengqiao_begun(k.term, k.started_on, k.started_at) as begun, k.due_at as ends
                            from part a
                            join clock k on k.case_id = a.case_id and k.county = a.county and k.part = a.no
                            left join staff s on s.id = a.person
                           where a.office = ? and a.done_at is null and a.returned_at is null
                             and k.ended_on is null and k.paused_on is null and not k.citizen and k.tier is not null and not (k.optional and k.due_at <= now())
                             and k.due_on between ? and ?) d
                         order by due, local, number, clock limit"""
                                + " " + MOST,
                        office,
                        Date.valueOf(from),
                        Date.valueOf(to),
                        office,
                        Date.valueOf(from),
                        Date.valueOf(to))
                .list(OfficeCalendar::due);
    }

    private static DueDay due(ResultRow r) {
        return r.with("running", r.as(RunningClock.class)).as(DueDay.class);
    }
}
