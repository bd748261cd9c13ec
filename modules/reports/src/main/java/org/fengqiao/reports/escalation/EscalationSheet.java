package org.fengqiao.reports.escalation;

import static org.fengqiao.reports.escalation.Direction.DOWN;
import static org.fengqiao.reports.escalation.Direction.UP;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Share;
import org.fengqiao.reports.Stretches;
import org.fengqiao.reports.print.ArchivePdf;
import org.fengqiao.reports.print.PrintProgress;
import org.fengqiao.reports.print.RowSource;

/** The report on paper: figures, chart, reasons and definitions first, then the list behind them. */
public final class EscalationSheet {
    private final TieredEscalation figures;
    private final ReportWords words;
    private final EscalationRows rows;

    public EscalationSheet(TieredEscalation figures, ReportWords words) {
        this.figures = figures;
        this.words = words;
        this.rows = new EscalationRows(figures, words);
    }

    public void write(Iterator<CaseLine> lines, OutputStream out, PrintProgress progress) {
        var filling = progress.between(0, 0.6);
        var source = new RowSource(rows.lines(lines), figures.counts().registered(), filling);
        new ArchivePdf("tiered-escalation", words.say("report.title"), words, parameters())
                .write(source, figures.scope().officeName(), out, progress.between(0.6, 1));
    }

    private Map<String, Object> parameters() {
        var period = figures.scope().period();
        var parameters = new HashMap<String, Object>();
        parameters.put("office", figures.scope().officeName());
        parameters.put("period", words.say("period", words.date(period.from()), words.date(period.to())));
        parameters.put("asOf", words.say("asOf", words.minute(figures.asOf().at())));
        parameters.put("tiers", rows.tiers());
        parameters.put("stretches", rows.stretches());
        parameters.put("moves", rows.moves());
        parameters.put("definitions", rows.definitions());
        var by = Stretches.of(period);
        parameters.put("chart", SimpleDataRenderer.getInstance(new StretchChart(words).png(figures.stretches(), by)));
        cards(parameters);
        return parameters;
    }

    private void cards(Map<String, Object> parameters) {
        var counts = figures.counts();
        card(parameters, "registered", words.count(counts.registered()), words.count(counts.imported()));
        var settled = counts.settledOfRegistered();
        card(parameters, "settled", words.count(settled.numerator()), settled.percent(), words.parts(settled));
        share(parameters, "village", counts.inVillage());
        share(parameters, "villageTown", counts.inVillageOrTown());
        card(parameters, "moved", words.count(figures.sent(UP)) + " / " + words.count(figures.sent(DOWN)));
    }

    private void share(Map<String, Object> parameters, String name, Share share) {
        card(parameters, name, share.percent(), words.count(share.numerator()), words.count(share.denominator()));
    }

    private void card(Map<String, Object> parameters, String name, String value, Object... notes) {
        parameters.put(name, value);
        parameters.put(name + "Note", words.say("card." + name + ".note", notes));
    }
}
