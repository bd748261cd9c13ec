package org.fengqiao.casework.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.fengqiao.casework.OfficialTime;
import org.fengqiao.casework.Sql;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.Words;
import org.fengqiao.model.office.Officer;

/** What waits for a second person. A request is written once and decided once, each with its line in the log. */
@ApplicationScoped
public class GrantRequests {
    static final Duration WAITS = Duration.ofDays(7);

    private static final String ROWS =
            """
            select q.id, q.deed, q.whom, q.was as before, q.became as after,
                   case when q.state = 'WAITING' and q.lapses_at <= ? then 'LAPSED' else q.state end as state, q.asked_by,
                   a.name || ' (' || a.login || ')' as asker, q.asked_at, q.lapses_at,
                   d.name || ' (' || d.login || ')' as decider, q.decided_at, q.reason
              from grant_request q join staff a on a.id = q.asked_by left join staff d on d.id = q.decided_by
             where q.county = ?""";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    OfficialTime time;

    @Inject
    PeopleBook book;

    @Inject
    AdminLog log;

    long ask(Officer by, Wish wish) {
        var change = book.change(wish);
        long id = Sql.of(em, "select nextval('grant_request_seq') as id")
                .first(r -> r.number("id"))
                .orElseThrow();
        Sql.of(
                        em,
                        """
                        insert into grant_request (id, county, deed, asked_by, asked_at, lapses_at, person, login, name, post,
                                                   office, role, deputy, whom, was, became)
                        values (?, ?, ?, ?, ?, ?, cast(? as bigint), cast(? as text),
                                cast(? as text), cast(? as bigint), cast(? as text), cast(? as text), cast(? as bigint), ?,
                                cast(? as text), cast(? as text))""",
                        id,
                        by.office().county(),
                        wish.deed(),
                        by.id(),
                        time.now().at(),
                        time.now().at().plus(WAITS),
                        wish.person(),
                        wish.login(),
                        wish.name(),
                        wish.post(),
                        wish.office(),
                        wish.role(),
                        wish.deputy(),
                        change.whom(),
                        change.was(),
                        change.became())
                .execute();
        log.note(by, line(AdminAct.ASK_SECOND, one(by.office().county(), id), null));
        return id;
    }

    /** The newest of a county, the waiting ones first. */
    List<GrantRequestRow> all(String county, int most) {
        return Sql.of(
                        em,
                        ROWS + " order by q.state = 'WAITING' and q.lapses_at > ? desc, q.id desc limit ?",
                        time.now().at(),
                        county,
                        time.now().at(),
                        most)
                .list(GrantRequestRow.class);
    }

    GrantRequestRow one(String county, long id) {
        return Sql.of(em, ROWS + " and q.id = ?", time.now().at(), county, id)
                .first(GrantRequestRow.class)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** What was asked, kept from everybody else until it is decided. */
    Wish open(String county, long id) {
        if (!one(county, id).isWaiting()) {
            throw new Refusal(Why.REQUEST_OVER);
        }
        return Sql.of(
                        em,
                        """
                        select deed, person, login, name, post, office, role, deputy from grant_request
                         where id = ? and county = ? and state = 'WAITING' for update""",
                        id,
                        county)
                .first(Wish.class)
                .orElseThrow(() -> new Refusal(Why.REQUEST_OVER));
    }

    void close(Officer by, long id, GrantState state, String reason) {
        Sql.of(
                        em,
                        "update grant_request set state = ?, decided_by = ?, decided_at = ?, reason = cast(? as text)"
                                + " where id = ?",
                        state,
                        by.id(),
                        time.now().at(),
                        reason,
                        id)
                .execute();
        var act = state == GrantState.CONFIRMED ? AdminAct.CONFIRM : AdminAct.DECLINE;
        log.note(by, line(act, one(by.office().county(), id), reason));
    }

    /** What nobody decided in time is over, and the house says so in the log. */
    public static void lapse(EntityManager em, Moment now) {
        Sql.of(
                        em,
                        """
                        with gone as (
                            update grant_request set state = 'LAPSED', decided_at = ?
                             where state = 'WAITING' and lapses_at <= ? returning *
                        )
                        insert into admin_log (county, act, door, facts)
                        select g.county, 'LAPSE', 'SYSTEM', cast(jsonb_strip_nulls(jsonb_build_object('whom', g.whom,
                               'was', g.was, 'became', '申请 ' || g.id || '，' || a.name || ' (' || a.login || ')')) as text)
                          from gone g join staff a on a.id = g.asked_by order by g.id""",
                        now.at(),
                        now.at())
                .execute();
    }

    /** Both persons stand in each line: who writes it, and who asked. */
    private static AdminDeed line(AdminAct act, GrantRequestRow request, String reason) {
        var asked = Words.chinese().label(request.deed())
                + (request.after() == null ? "" : "：" + request.after()) + "（申请 " + request.id() + "，"
                + request.asker() + "）" + (reason == null ? "" : "，" + reason);
        return AdminDeed.of(act, request.whom()).from(request.before()).to(asked);
    }
}
