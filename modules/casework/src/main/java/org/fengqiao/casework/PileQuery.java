package org.fengqiao.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.model.casefile.CaseNumber;
import org.fengqiao.model.casefile.Grams;

/** The one statement behind a page of a worklist: a pile, its filters, the words sought, and the key to go on from. */
final class PileQuery {
    private static final String COLUMNS =
            """
            select p.id, p.number, p.stage, p.purpose, p.category, n.summary, p.held_office as office,
                   o.name as office_name, s.name as holder, p.held_from, p.registered_at,
                   nullif(p.due, 'infinity') as due, p.headcount, p.channel, p.urgent_at is not null as urgent,
                   p.due_provisional, k.rule, k.step, k.tier, k.started_on as started, k.warning_on as warning, k.due_on,
                   k.provisional,
                   k.paused_on is not null as paused, k.local, fengqiao_begun(k.term, k.started_on, k.started_at) as begun,
                   k.due_at as ends, p.rating,
                   case when not k.local then (select min(q.due_on) from clock q
                     where q.case_id = p.id and q.county = p.county and q.ended_on is null and q.part is null and q.local
                       and not q.citizen and q.tier is not null and not q.optional and q.paused_on is null) end as target
              from (""";
    private static final String JOINS =
            """
            ) p join narrative n on n.case_id = p.id and n.county = p.county
              join office o on o.code = p.held_office left join staff s on s.id = p.held_person
              left join lateral (
                select q.* from clock q
                 where q.case_id = p.id and q.county = p.county and q.ended_on is null and q.part is null
                   and not q.citizen and q.tier is not null and not q.optional
                 order by q.paused_on is not null, q.local, q.due_at, q.no limit 1) k on true""";

    private final Pile pile;
    private final Worklist.Search search;
    private final PageKey key;
    private final boolean commonWords;
    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    PileQuery(Pile pile, Worklist.Search search, PageKey key, boolean commonWords) {
        this.pile = pile;
        this.search = search;
        this.key = key;
        this.commonWords = commonWords;
        this.sql = build();
    }

    String sql() {
        return sql;
    }

    List<Object> parameters() {
        return parameters;
    }

    String key(Worklist.CaseRow row, boolean backwards) {
        return PageKey.write(pile.byDue() ? row.due() : null, row.id(), backwards);
    }

    /** The grams of the words as a query of the word index; empty when there is nothing to look for there. */
    static String grams(String words) {
        if (words == null || words.isBlank() || looksLikeNumber(words)) {
            return "";
        }
        return Grams.of(words).stream()
                .filter(g -> g.codePointCount(0, g.length()) > 1)
                .map(g -> "'" + g.replace("'", "''") + "'")
                .collect(Collectors.joining(" & "));
    }

    private String build() {
        parameters.addAll(pile.parameters());
        var inner = new StringBuilder("select c.* from ").append(pile.from());
        filter(inner, "c.stage = ?", search.stage());
        filter(inner, "c.held_office = ?", search.office());
        filter(inner, "c.category = ?", search.category());
        filter(inner, "c.due < ?", search.dueBefore());
        words(inner);
        goOn(inner);
        inner.append(" order by ").append(order("c")).append(" limit ").append(search.size() + 1);
        return COLUMNS + inner + JOINS + " order by " + order("p");
    }

    private void filter(StringBuilder sql, String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    private void words(StringBuilder sql) {
        if (search.words() == null || search.words().isBlank()) {
            return;
        }
        var words = search.words().strip();
        if (looksLikeNumber(words)) {
            filter(sql, "c.number like ?", words + "%");
            return;
        }
        // Few hits: fetch them by the word index. Very many: walk the pile in its order and stop at a page.
        var grams = grams(words);
        sql.append(
                commonWords || grams.isEmpty()
                        ? " and exists (select 1 from narrative w where w.case_id = c.id and w.county = c.county"
                        : " and c.id in (select w.case_id from narrative w where true");
        filter(sql, "w.search @@ cast(? as tsquery)", grams.isEmpty() ? null : grams);
        filter(
                sql,
                "(w.summary || ' ' || w.text || ' ' || coalesce(w.place, '')) ilike ?",
                grams.isEmpty() ? like(words) : null);
        sql.append(")");
    }

    private void goOn(StringBuilder sql) {
        if (!key.isSet()) {
            return;
        }
        if (!pile.byDue()) {
            filter(sql, key.backwards() ? "c.id > ?" : "c.id < ?", key.id());
            return;
        }
        sql.append(key.backwards() ? " and (c.due, c.id) < (" : " and (c.due, c.id) > (")
                .append(key.due() == null ? "cast('infinity' as timestamptz)" : "?")
                .append(", ?)");
        if (key.due() != null) {
            parameters.add(key.due());
        }
        parameters.add(key.id());
    }

    private String order(String table) {
        var direction = key.backwards() ? " desc" : "";
        if (pile.byDue()) {
            return table + ".due" + direction + ", " + table + ".id" + direction;
        }
        return table + ".id" + (key.backwards() ? "" : " desc");
    }

    private static boolean looksLikeNumber(String words) {
        var text = words.strip();
        return CaseNumber.isValid(text) || text.matches("\\d{6}-[\\d-]*");
    }

    private static String like(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
