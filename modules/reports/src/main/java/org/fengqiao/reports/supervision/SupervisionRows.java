package org.fengqiao.reports.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.model.office.Tier;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.clock.ClockCount;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.supervision.RungCount.FirstAct;
import org.fengqiao.reports.supervision.Supervision.RuleKey;

/** The tables of the report in words, row by row, as every format shows them. */
final class SupervisionRows {
    private static final int ACTS_SHOWN = 5;
    private static final List<String> DEFINITIONS = List.of(
            "definition.due",
            "definition.footing",
            "figure.clocks-met-rate",
            "figure.clocks-missed",
            "figure.clocks-at-risk",
            "figure.targets-met-rate",
            "figure.targets-missed",
            "figure.targets-at-risk",
            "supervision.lapsed",
            "supervision.pending",
            "supervision.earlier",
            "supervision.rungs",
            "supervision.answered",
            "supervision.beforeImport",
            "supervision.milestones");

    private final Supervision figures;
    private final LawBook law;
    private final ReportWords words;

    SupervisionRows(Supervision figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.law = law;
        this.words = words;
    }

    List<Map<String, String>> tiers(Footing kind) {
        var sums = figures.byTier(kind);
        var rows = new ArrayList<Map<String, String>>();
        for (var tier : Tier.values()) {
            rows.add(counted(words.tier(tier), sums.getOrDefault(tier, ClockCount.NONE)));
        }
        rows.add(counted(words.say("tiers.total"), figures.total(kind)));
        return rows;
    }

    /** Each obligation with its article; its milestones stand behind it and are not in the sum. */
    List<Map<String, String>> rules(Footing kind) {
        var rows = new ArrayList<Map<String, String>>();
        figures.byRule(kind).forEach((key, count) -> rows.add(rule(key, count)));
        rows.add(withArticles(counted(words.say("tiers.total"), figures.total(kind)), ""));
        return rows;
    }

    List<Map<String, String>> offices(Footing kind) {
        var rows = new ArrayList<Map<String, String>>();
        figures.byOffice(kind).forEach((code, count) -> {
            var row = counted(figures.officeName(code), count);
            row.put("tier", words.tier(figures.officeTier(code)));
            row.put("section", words.under("supervision.offices", kind));
            rows.add(row);
        });
        return rows;
    }

    List<Map<String, String>> rungs(Footing kind) {
        return figures.rungs(kind).stream()
                .map(rung -> Map.of(
                        "step", words.say("rung." + rung.step()),
                        "sent", words.count(rung.sent()),
                        "answered", words.parts(rung.answeredOfSent()),
                        "share", rung.answeredOfSent().percent(),
                        "median", words.days(rung.medianDays()),
                        "waiting", words.count(rung.sent() - rung.answered()),
                        "beforeImport", words.count(rung.beforeImport()),
                        "acts", acts(rung.acts())))
                .toList();
    }

    List<Map<String, String>> definitions() {
        return DEFINITIONS.stream()
                .map(key -> Map.of("name", words.say(key), "definition", words.say(key + ".text")))
                .toList();
    }

    /** What a list is headed by: its name, and how many lines it has where a figure says so. */
    String heading(Section part, Footing kind) {
        var name = words.under("part." + part, kind);
        var total = figures.total(kind);
        return switch (part) {
            case MISSED -> counted(name, total.missed());
            case EARLIER -> counted(name, total.earlier());
            case AT_RISK -> counted(name, total.atRisk());
            case PAUSED -> counted(name, total.paused());
            case PROVISIONAL -> counted(name, total.provisional());
            case LAPSED -> counted(name, total.lapsed());
            case MET -> counted(name, total.met());
            case RUNNING, MILESTONE -> name;
        };
    }

    String rungHeading() {
        return counted(words.say("part.RUNGS"), figures.sent() + figures.beforeImport());
    }

    String ruleName(String code, int step) {
        return law.name(code, step, day());
    }

    String articles(String code) {
        return law.articles(code, day());
    }

    private Map<String, String> rule(RuleKey key, ClockCount count) {
        var name = ruleName(key.rule(), key.step());
        var shown = key.step() == 0 ? name : words.say("supervision.milestone", name);
        return withArticles(counted(shown, count), articles(key.rule()));
    }

    private static Map<String, String> withArticles(Map<String, String> row, String articles) {
        row.put("articles", articles);
        return row;
    }

    private Map<String, String> counted(String name, ClockCount count) {
        var row = new HashMap<String, String>();
        row.put("name", name);
        row.put("due", words.count(count.due()));
        row.put("met", words.count(count.met()));
        row.put("missed", words.count(count.missed()));
        row.put("rate", count.metOfDecided().percent());
        row.put("parts", words.parts(count.metOfDecided()));
        row.put("lapsed", words.count(count.lapsed()));
        row.put("pending", words.count(count.running() + count.paused() + count.provisional()));
        row.put("atRisk", words.parts(count.atRiskOfOpen()));
        return row;
    }

    private String counted(String name, long count) {
        return words.say("part.counted", name, count);
    }

    private String acts(List<FirstAct> acts) {
        return acts.isEmpty()
                ? words.none()
                : acts.stream()
                        .limit(ACTS_SHOWN)
                        .map(each -> words.act(each.act()) + " " + words.count(each.count()))
                        .collect(Collectors.joining(" · "));
    }

    private LocalDate day() {
        return figures.asOf().today();
    }
}
