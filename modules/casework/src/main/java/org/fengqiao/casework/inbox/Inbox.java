package org.fengqiao.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.casework.Sql;
import org.fengqiao.casework.inbox.InboxDesk.Page;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Officer;

/** The notices an officer may read. Notices name cases, so administrators have none. */
@ApplicationScoped
@Transactional
public class Inbox {
    static final int CAP = 1000;
    private static final int LARGEST_PAGE = 200;

    private static final String COLUMNS =
            "id, at, kind, number, rule, step, colour, due_on as due, count, late, person, role, read_at is not null as read";
    private static final String MINE = "person = any(cast(string_to_array(?, ',') as bigint[]))";
    private static final String MY_OFFICES = "person is null and office = ? and (role is null or role = ?)";

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    protected Inbox() {}

    public Inbox(EntityManager em) {
        this.em = em;
    }

    public Page page(Officer who, Long after, int size) {
        demand(who);
        var rows = size < 1 ? 50 : Math.min(size, LARGEST_PAGE);
        var older = after == null ? Long.MAX_VALUE : after;
        var part = " and id < ? order by id desc limit " + (rows + 1);
        var found = new ArrayList<>(Sql.of(
                        em,
                        "select " + COLUMNS + " from ((select * from inbox where " + MINE + part
                                + ") union all (select * from inbox where " + MY_OFFICES + part
                                + ")) i order by id desc limit " + (rows + 1),
                        persons(who),
                        older,
                        who.office().code(),
                        who.role(),
                        older)
                .list(Letter.class));
        var more = found.size() > rows;
        if (more) {
            found.remove(rows);
        }
        return new Page(found, more ? found.get(rows - 1).id() : null);
    }

    /** One notice. */
    public Letter letter(Officer who, long id) {
        demand(who);
        return Sql.of(
                        em,
                        "select " + COLUMNS + " from inbox where id = ? and (" + MINE + " or (" + MY_OFFICES + "))",
                        id,
                        persons(who),
                        who.office().code(),
                        who.role())
                .first(Letter.class)
                .orElseThrow(() -> new Refusal(Why.UNKNOWN_THING, id));
    }

    /** The reminders a notice stands for, the most pressing first. */
    public List<CountedReminder> reminders(Officer who, long id) {
        letter(who, id);
        return Sql.of(
                        em,
                        """
                        select r.number, r.rule, r.step, r.colour, c.due_on as due, r.planned_at as planned, c.local,
                               c.ended_on is not null as ended
                          from inbox i join rung r on r.office = i.office and r.at between i.since and i.at
                               and r.person is not distinct from i.person and r.role is not distinct from i.role
                               and not r.before_import
                          join standing_clock c on c.case_id = r.case_id and c.no = r.clock and c.county = r.county
                         where i.id = ? order by c.due_on, r.number, r.pos limit ?""",
                        id,
                        LARGEST_PAGE)
                .list(CountedReminder.class);
    }

    public int unread(Officer who) {
        demand(who);
        var part = " and read_at is null limit " + (CAP + 1);
        return Math.min(
                CAP + 1,
                Sql.of(
                                em,
                                "select (select count(*) from (select 1 from inbox where " + MINE + part
                                        + ") p) + (select count(*) from (select 1 from inbox where " + MY_OFFICES + part
                                        + ") o) as unread",
                                persons(who),
                                who.office().code(),
                                who.role())
                        .first(r -> r.count("unread"))
                        .orElse(0));
    }

    /** Reading twice changes nothing; a notice that is nobody's business here does not exist. */
    public void read(Officer who, long id, Moment now) {
        if (!letter(who, id).read()) {
            mark(who, "id = ?", id, now);
        }
    }

    public int readAll(Officer who, long newest, Moment now) {
        demand(who);
        return mark(who, "id <= ?", newest, now);
    }

    private int mark(Officer who, String which, long id, Moment now) {
        return Sql.of(
                        em,
                        "update inbox set read_at = ?, read_by = ? where read_at is null and " + which + " and (" + MINE
                                + " or (" + MY_OFFICES + "))",
                        now.at(),
                        who.id(),
                        id,
                        persons(who),
                        who.office().code(),
                        who.role())
                .execute();
    }

    private static void demand(Officer who) {
        if (who.role().runsTheSystem()) {
            throw new Refusal(Why.NO_POWER, who.office().name(), "");
        }
    }

    /** Themselves and whom they stand in for. */
    private static String persons(Officer who) {
        return Stream.concat(Stream.of(who.id()), who.covers().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
