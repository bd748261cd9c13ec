package org.fengqiao.reports.escalation;

import static org.fengqiao.reports.escalation.Direction.DOWN;
import static org.fengqiao.reports.escalation.Direction.UP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.Stretches;

/** The tables of the report in words, row by row, as every format shows them. */
final class EscalationRows {
    private static final int REASONS_SHOWN = 12;
    private static final List<String> DEFINITIONS = List.of(
            "definition.scope",
            "figure.settled",
            "figure.share-settled-village",
            "figure.share-settled-village-town",
            "figure.escalated",
            "figure.sent-down",
            "figure.median-custody");

    private final TieredEscalation figures;
    private final ReportWords words;

    EscalationRows(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
    }

    List<Map<String, String>> tiers() {
        var rows = new ArrayList<Map<String, String>>();
        for (var tier : Tier.values()) {
            var held = figures.held(tier);
            rows.add(Map.of(
                    "tier", words.tier(tier),
                    "settled", words.count(figures.counts().settled(tier)),
                    "share", figures.counts().share(tier).percent(),
                    "held", words.count(held.cases()),
                    "median", words.days(held.medianDays()),
                    "sentUp", words.count(figures.sentFrom(tier, UP)),
                    "sentDown", words.count(figures.sentFrom(tier, DOWN))));
        }
        rows.add(total());
        return rows;
    }

    private Map<String, String> total() {
        var settled = figures.counts().settled();
        return Map.of(
                "tier", words.say("tiers.total"),
                "settled", words.count(settled),
                "share", new Share(settled, settled).percent(),
                "held", words.none(),
                "median", words.none(),
                "sentUp", words.count(figures.sent(UP)),
                "sentDown", words.count(figures.sent(DOWN)));
    }

    List<Map<String, String>> stretches() {
        var by = Stretches.of(figures.scope().period());
        return figures.stretches().stream()
                .map(s -> Map.of(
                        "stretch", words.stretch(by, s.from()),
                        "registered", words.count(s.registered()),
                        "village", words.count(s.village()),
                        "town", words.count(s.town()),
                        "county", words.count(s.county()),
                        "open", words.count(s.open())))
                .toList();
    }

    /** The most frequent reasons each way, and what the others come to. */
    List<Map<String, String>> moves() {
        var rows = new ArrayList<Map<String, String>>();
        for (var direction : Direction.values()) {
            var all = figures.moves().stream()
                    .filter(m -> m.direction() == direction)
                    .toList();
            all.stream().limit(REASONS_SHOWN).map(this::move).forEach(rows::add);
            var rest = all.stream().skip(REASONS_SHOWN).toList();
            if (!rest.isEmpty()) {
                var reason = words.say("move.rest", words.count(rest.size()));
                rows.add(move(
                        direction,
                        words.none(),
                        reason,
                        rest.stream().mapToLong(Move::count).sum()));
            }
        }
        return rows.isEmpty() ? List.of(noMove()) : rows;
    }

    List<Map<String, String>> allMoves() {
        return figures.moves().isEmpty()
                ? List.of(noMove())
                : figures.moves().stream().map(this::move).toList();
    }

    private Map<String, String> move(Move move) {
        var path = words.say("move.path.text", side(move.from()), side(move.to()));
        var reason = move.reason() == null ? words.say("reason.none") : move.reason();
        return move(move.direction(), path, reason, move.count());
    }

    private Map<String, String> move(Direction direction, String path, String reason, long count) {
        return Map.of(
                "direction",
                words.say("move." + direction),
                "path",
                path,
                "reason",
                reason,
                "count",
                words.count(count));
    }

    private Map<String, String> noMove() {
        var none = words.none();
        return Map.of("direction", none, "path", none, "reason", words.say("move.none"), "count", words.count(0));
    }

    private String side(Side side) {
        var tier = side.tier() == null ? words.none() : words.tier(side.tier());
        return side.department() ? words.say("move.department", tier) : tier;
    }

    List<Map<String, String>> definitions() {
        return DEFINITIONS.stream()
                .map(key -> Map.of("name", words.say(key), "definition", words.say(key + ".text")))
                .toList();
    }

    Iterator<Map<String, String>> lines(Iterator<CaseLine> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Map<String, String> next() {
                return line(lines.next());
            }
        };
    }

    private Map<String, String> line(CaseLine line) {
        var row = new HashMap<String, String>();
        row.put("number", line.number());
        row.put("registered", line.registered().toString());
        row.put("category", line.category());
        row.put("place", words.say("line.place.text", line.region(), line.office()));
        row.put("settled", EscalationCells.standing(words, line));
        row.put("up", words.count(line.up()));
        row.put("down", words.count(line.down()));
        for (var tier : Tier.values()) {
            row.put(tier.name().toLowerCase(Locale.ROOT), words.days(line.days().get(tier)));
        }
        return row;
    }
}
