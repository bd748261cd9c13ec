package org.fengqiao.reports.supervision;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.fengqiao.reports.Footing;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.print.ArchivePdf;
import org.fengqiao.reports.print.PrintProgress;
import org.fengqiao.reports.print.RowSource;
import org.fengqiao.reports.print.ShortenedLists;

/** The report on paper: big figures with their parts, tables by tier and rule, what was sent out, then the lists. */
public final class SupervisionSheet {
    private final Supervision figures;
    private final ReportWords words;
    private final SupervisionRows rows;

    public SupervisionSheet(Supervision figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.words = words;
        this.rows = new SupervisionRows(figures, law, words);
    }

    public void write(Iterator<ClockLine> clocks, Iterator<RungLine> rungs, OutputStream out, PrintProgress progress) {
        var lines =
                new ShortenedLists(new SupervisionLines(rows, words, clocks, rungs), SupervisionLines::mayBeCut, words);
        var source = new RowSource(lines, figures.expectedLines(), progress.between(0, 0.6));
        new ArchivePdf("supervision", words.say("supervision.title"), words, parameters())
                .write(source, figures.scope().officeName(), out, progress.between(0.6, 1));
    }

    private Map<String, Object> parameters() {
        var period = figures.scope().period();
        var parameters = new HashMap<String, Object>();
        parameters.put("office", figures.scope().officeName());
        parameters.put("period", words.say("supervision.period", words.date(period.from()), words.date(period.to())));
        parameters.put("asOf", words.say("asOf", words.minute(figures.asOf().at())));
        for (var kind : Footing.values()) {
            parameters.put("tiers" + kind, rows.tiers(kind));
            parameters.put("rules" + kind, rows.rules(kind));
            parameters.put("rungs" + kind, rows.rungs(kind));
            cards(parameters, kind);
        }
        parameters.put("definitions", rows.definitions());
        return parameters;
    }

    private void cards(Map<String, Object> parameters, Footing kind) {
        var total = figures.total(kind);
        var pending = total.running() + total.paused() + total.provisional();
        card(
                parameters,
                "due",
                kind.name(),
                words.count(total.due()),
                words.count(total.lapsed()),
                words.count(pending));
        share(parameters, "met", kind.name(), total.metOfDecided().percent(), total.metOfDecided());
        share(parameters, "missed", kind.name(), words.count(total.missed()), total.missedOfDecided());
        share(parameters, "atRisk", kind.name(), words.count(total.atRisk()), total.atRiskOfOpen());
        var answered = figures.answeredOfSent(kind);
        share(parameters, "answered", kind.name(), answered.percent(), answered);
    }

    private void share(Map<String, Object> parameters, String name, String kind, String value, Share share) {
        card(
                parameters,
                name,
                kind,
                value,
                words.count(share.numerator()),
                words.count(share.denominator()),
                share.percent());
    }

    private void card(Map<String, Object> parameters, String name, String kind, String value, Object... notes) {
        parameters.put(name + kind, value);
        parameters.put(name + kind + "Note", words.say("supervision.card." + name + ".note", notes));
    }
}
