package org.fengqiao.reports.accountability;

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

/** The report on paper: how much was missed under which article, then clock by clock who held it and how long. */
public final class AccountabilitySheet {
    private final Accountability figures;
    private final ReportWords words;
    private final AccountabilityRows rows;

    public AccountabilitySheet(Accountability figures, LawBook law, ReportWords words) {
        this.figures = figures;
        this.words = words;
        this.rows = new AccountabilityRows(figures, law, words);
    }

    public void write(Iterator<HeldSpan> spans, OutputStream out, PrintProgress progress) {
        var expected = figures.spans() + figures.offices().size();
        var source = new RowSource(new AccountabilityLines(rows, spans), expected, progress.between(0, 0.6));
        new ArchivePdf("accountability", words.say("accountability.title"), words, parameters())
                .write(source, figures.scope().officeName(), out, progress.between(0.6, 1));
    }

    private Map<String, Object> parameters() {
        var period = figures.scope().period();
        var parameters = new HashMap<String, Object>();
        parameters.put("office", figures.scope().officeName());
        parameters.put("period", words.say("supervision.period", words.date(period.from()), words.date(period.to())));
        parameters.put("asOf", words.say("asOf", words.minute(figures.asOf().at())));
        for (var kind : Footing.values()) {
            parameters.put("rules" + kind, rows.rules(kind));
            cards(parameters, kind);
        }
        parameters.put("definitions", rows.definitions());
        return parameters;
    }

    private void cards(Map<String, Object> parameters, Footing kind) {
        var totals = figures.totals(kind);
        share(parameters, "missed", kind, totals.missedOfDecided());
        share(parameters, "open", kind, totals.openOfMissed());
        card(parameters, "cases", kind, words.count(totals.cases()));
        card(parameters, "holders", kind, words.count(totals.holders()), words.count(totals.spans()));
    }

    private void share(Map<String, Object> parameters, String name, Footing kind, Share share) {
        card(
                parameters,
                name,
                kind,
                words.count(share.numerator()),
                words.count(share.numerator()),
                words.count(share.denominator()),
                share.percent());
    }

    private void card(Map<String, Object> parameters, String name, Footing kind, String value, Object... notes) {
        parameters.put(name + kind, value);
        parameters.put(name + kind + "Note", words.say("accountability.card." + name + ".note", notes));
    }
}
