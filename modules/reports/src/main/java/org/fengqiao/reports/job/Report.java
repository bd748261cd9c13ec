package org.fengqiao.reports.job;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.model.Moment;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.Scope;
import org.fengqiao.reports.escalation.EscalationCsv;
import org.fengqiao.reports.escalation.EscalationQueries;
import org.fengqiao.reports.escalation.EscalationSheet;
import org.fengqiao.reports.escalation.EscalationWorkbook;
import org.fengqiao.reports.print.Progress;
import org.fengqiao.reports.reading.Snapshot;

/** The reports of the house, by the names they are ordered under. */
public enum Report {
    TIERED_ESCALATION("tiered-escalation", "report.title");

    private final String code;
    private final String title;

    Report(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<Report> find(String code) {
        return Stream.of(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    String fileName(Scope scope, Format format, ReportWords words) {
        var period = scope.period();
        return "%s-%s-%s_%s.%s"
                .formatted(words.say(title), scope.officeName(), period.from(), period.to(), format.extension());
    }

    void write(Snapshot snapshot, Scope scope, Moment asOf, Format format, OutputStream out, Progress progress) {
        var words = ReportWords.chinese();
        var queries = new EscalationQueries(snapshot, scope, asOf);
        var figures = queries.figures();
        try (var lines = queries.lines()) {
            switch (format) {
                case PDF -> new EscalationSheet(figures, words).write(lines, out, progress);
                case XLSX -> new EscalationWorkbook(figures, words).write(lines, out, progress);
                case CSV -> new EscalationCsv(figures, words).write(lines, out, progress);
            }
        }
    }
}
