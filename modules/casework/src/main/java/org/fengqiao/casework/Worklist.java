package org.fengqiao.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.casework.calendar.RunningClock;
import org.fengqiao.model.FieldFault;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Channel;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.RatingLevel;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.office.Officer;
import org.fengqiao.model.office.Role;
import org.fengqiao.model.party.Mask;

/** The piles of cases an officer works from: filtered, searched and paged by key, over the whole set. */
@ApplicationScoped
@Transactional
public class Worklist {
    /** Counts stop here: nobody works through more than that, and "1000+" says so. */
    public static final int CAP = 1000;

    /** What to show: a pile, filters (null: any), words to find, the key to go on from, and how many rows. */
    public record Search(
            Queue queue,
            Stage stage,
            String office,
            String category,
            Instant dueBefore,
            String words,
            String after,
            int size) {
        public Search {
            size = size < 1 ? 50 : Math.min(size, 200);
            if (words != null && words.strip().codePointCount(0, words.strip().length()) == 1) {
                throw Refusal.of(List.of(new FieldFault("q", "two-characters")));
            }
        }
    }

    /**
     * One row; {@code due} is null while no clock runs, {@code clock} the one it is due by, or null; {@code target} is
     * the nearest day that the county has set beside a period of the law.
     */
    public record CaseRow(
            long id,
            String number,
            Stage stage,
            Purpose purpose,
            String category,
            String summary,
            String office,
            String officeName,
            String holder,
            Instant heldFrom,
            Instant registeredAt,
            Instant due,
            int headcount,
            Channel channel,
            boolean urgent,
            boolean dueProvisional,
            RatingLevel rating,
            LocalDate target,
            RunningClock clock) {
        /** The citizen said that they are not content with how it went. */
        public boolean isDissatisfied() {
            return rating == RatingLevel.DISSATISFIED;
        }

        CaseRow masking(List<String> names) {
            return new CaseRow(
                    id,
                    number,
                    stage,
                    purpose,
                    category,
                    Mask.namesIn(summary, names),
                    office,
                    officeName,
                    holder,
                    heldFrom,
                    registeredAt,
                    due,
                    headcount,
                    channel,
                    urgent,
                    dueProvisional,
                    rating,
                    target,
                    clock);
        }
    }

    /** A page of rows with the keys of its neighbours; null where there is none. */
    public record Page(List<CaseRow> items, String next, String back) {}

    @PersistenceContext(unitName = "fengqiao")
    EntityManager em;

    @Inject
    CurrentOfficer officer;

    public Page page(Search search) {
        return page(search, officer.get());
    }

    /** How many cases lie in each pile, at most {@link #CAP} + 1. */
    public Map<Queue, Integer> counts() {
        var who = officer.get();
        Sight.of(who);
        var counts = new EnumMap<Queue, Integer>(Queue.class);
        var sql = new StringBuilder("select ");
        var parameters = new ArrayList<Object>();
        for (var queue : Queue.values()) {
            var pile = Pile.of(queue, who);
            sql.append(parameters.isEmpty() ? "" : ", ")
                    .append("(select count(*) from (select 1 from ")
                    .append(pile.from())
                    .append(" limit ")
                    .append(CAP + 1)
                    .append(") q) as ")
                    .append(label(queue));
            parameters.addAll(pile.parameters());
        }
        Sql.of(em, sql.toString(), parameters.toArray()).first(r -> {
            for (var queue : Queue.values()) {
                counts.put(queue, r.count(label(queue)));
            }
            return counts;
        });
        return counts;
    }

    private static String label(Queue queue) {
        return queue.name().toLowerCase(Locale.ROOT);
    }

    Page page(Search search, Officer who) {
        Sight.of(who);
        var key = PageKey.read(search.after());
        var query = new PileQuery(Pile.of(search.queue(), who), search, key, isCommon(search.words()));
        var rows = new ArrayList<>(
                Sql.of(em, query.sql(), query.parameters().toArray()).list(Worklist::row));
        boolean more = rows.size() > search.size();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (key.backwards()) {
            Collections.reverse(rows);
        }
        boolean after = key.backwards() || more;
        boolean before = key.backwards() ? more : key.isSet();
        return new Page(
                who.is(Role.INSPECTOR) ? masked(rows) : rows,
                after && !rows.isEmpty() ? query.key(rows.get(rows.size() - 1), false) : null,
                before && !rows.isEmpty() ? query.key(rows.get(0), true) : null);
    }

    /** What inspectors read names no person of the public. */
    private List<CaseRow> masked(List<CaseRow> rows) {
        var names = new HashMap<Long, List<String>>();
        var marks = String.join(", ", Collections.nCopies(rows.size(), "?"));
        if (!rows.isEmpty()) {
            Sql.of(
                            em,
                            "select case_id, name from party where kind = 'PERSON' and case_id in (" + marks + ")",
                            rows.stream().map(CaseRow::id).toArray())
                    .list(r -> names.computeIfAbsent(r.number("case_id"), id -> new ArrayList<>())
                            .add(r.text("name")));
        }
        return rows.stream()
                .map(row -> row.masking(names.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Words that stand in very many cases are cheaper found by walking the pile than through the word index. */
    private boolean isCommon(String words) {
        var grams = PileQuery.grams(words);
        if (grams.isEmpty()) {
            return false;
        }
        return Sql.of(
                                em,
                                "select count(*) from (select 1 from narrative n where n.search @@ cast(? as tsquery) limit "
                                        + (CAP + 1) + ") q",
                                grams)
                        .first(r -> r.count("count"))
                        .orElse(0)
                > CAP;
    }

    private static CaseRow row(ResultRow r) {
        return r.with("clock", clock(r)).as(CaseRow.class);
    }

    /** The case is due at a moment, its clock on a day. */
    private static RunningClock clock(ResultRow r) {
        return r.text("rule") == null ? null : r.with("due", r.date("due_on")).as(RunningClock.class);
    }
}
