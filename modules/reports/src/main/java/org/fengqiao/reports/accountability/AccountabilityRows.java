package org.fengqiao.reports.accountability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.accountability.HeldSpan.Deed;
import org.fengqiao.reports.clock.LawBook;

/** The tables of the report in words, row by row, as every format shows them. */
final class AccountabilityRows {
    private static final List<String> DEFINITIONS = List.of(
            "definition.due",
            "definition.footing",
            "figure.clocks-missed",
            "figure.targets-missed",
            "accountability.held",
            "accountability.ends",
            "accountability.sides",
            "accountability.breach");

    private final Accountability figures;
    private final LawBook law;
    private final ReportWords words;

    AccountabilityRows(Accountability figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.law = law;
        this.words = words;
    }

    List<Map<String, String>> rules(Footing kind) {
        var day = figures.asOf().today();
        return figures.rules().stream()
                .filter(each -> Footing.of(each.local()) == kind)
                .map(each -> Map.of(
                        "name", law.name(each.rule(), 0, day),
                        "articles", law.articles(each.rule(), day),
                        "breach", law.breach(each.rule(), day),
                        "missed", words.count(each.missed()),
                        "parts", words.parts(each.missedOfDecided()),
                        "share", each.missedOfDecided().percent(),
                        "open", words.count(each.open()),
                        "longest", words.count(each.longestLate())))
                .toList();
    }

    List<Map<String, String>> offices() {
        return figures.offices().stream().map(this::office).toList();
    }

    private Map<String, String> office(OfficeDays each) {
        var kind = Footing.of(each.local());
        return Map.of(
                "section", words.under("accountability.offices", kind),
                "footing", words.footing(each.local()),
                "name", each.office(),
                "clocks",
                        words.parts(
                                new Share(each.clocks(), figures.totals(kind).missed())),
                "before", words.days(each.daysBefore()),
                "after", words.days(each.daysAfter()));
    }

    List<Map<String, String>> definitions() {
        return DEFINITIONS.stream()
                .map(key -> Map.of("name", words.say(key), "definition", words.say(key + ".text")))
                .toList();
    }

    /** A stretch with the clock it belongs to, for paper. */
    Map<String, String> span(HeldSpan span) {
        var row = new HashMap<String, String>();
        var clock = span.clock();
        row.put("section", words.under("accountability.spans", Footing.of(clock.local())));
        row.put("matter", clock.number() + "/" + clock.no());
        row.put("matterName", words.say("accountability.matter", clock.number(), rule(clock), clock.office()));
        row.put(
                "matterDays",
                words.say(
                        "accountability.days",
                        words.day(clock.started()),
                        words.day(clock.due()),
                        clock.ended() == null
                                ? words.say("clock.open")
                                : clock.ended().toString(),
                        words.count(clock.daysLate())));
        row.put("matterLaw", words.say("accountability.law", articles(clock), breach(clock)));
        row.put("holder", span.office());
        row.put("person", person(span));
        row.put("ground", ground(span));
        row.put("from", words.minute(span.from()));
        row.put("to", words.minute(span.to()));
        row.put("opened", deed(span.opened()));
        row.put("closed", span.closed() == null ? words.say("span.lasts") : deed(span.closed()));
        row.put("before", words.days(span.daysBefore()));
        row.put("after", words.days(span.daysAfter()));
        return row;
    }

    String rule(MissedClock clock) {
        return law.name(clock.rule(), 0, clock.started());
    }

    String articles(MissedClock clock) {
        return law.articles(clock.rule(), clock.started());
    }

    String breach(MissedClock clock) {
        return law.breach(clock.rule(), clock.started());
    }

    /** Until somebody has received it, a case is in an office's hands and in nobody's. */
    String person(HeldSpan span) {
        if (span.ground() == null) {
            return words.none();
        }
        return span.person() == null ? words.say("span.nobody") : span.person();
    }

    String ground(HeldSpan span) {
        if (span.ground() == null) {
            return words.say("span.afterClosing");
        }
        var ground = words.ground(span.ground());
        return span.awaited() == null ? ground : words.say("span.awaited", ground, span.awaited());
    }

    String deed(Deed deed) {
        return deed == null ? words.none() : words.say("span.deed", deed.seq(), words.act(deed.act()));
    }
}
