package org.fengqiao.reports.job;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.reports.ReportScope;
import org.fengqiao.reports.ReportWords;
import org.fengqiao.reports.accountability.AccountabilityCsv;
import org.fengqiao.reports.accountability.AccountabilityQueries;
import org.fengqiao.reports.accountability.AccountabilitySheet;
import org.fengqiao.reports.accountability.AccountabilityWorkbook;
import org.fengqiao.reports.clock.Inquiry;
import org.fengqiao.reports.clock.LawBook;
import org.fengqiao.reports.escalation.EscalationCsv;
import org.fengqiao.reports.escalation.EscalationQueries;
import org.fengqiao.reports.escalation.EscalationSheet;
import org.fengqiao.reports.escalation.EscalationWorkbook;
import org.fengqiao.reports.print.PrintProgress;
import org.fengqiao.reports.supervision.SupervisionCsv;
import org.fengqiao.reports.supervision.SupervisionQueries;
import org.fengqiao.reports.supervision.SupervisionSheet;
import org.fengqiao.reports.supervision.SupervisionWorkbook;
import org.fengqiao.time.LegalTime;

/** The reports of the house, by the names they are ordered under. */
public enum Report {
    TIERED_ESCALATION("tiered-escalation", "report.title", Report::escalation),
    SUPERVISION("supervision", "supervision.title", Report::supervision),
    ACCOUNTABILITY("accountability", "accountability.title", Report::accountability);

    private interface Printing {
        void print(Inquiry inquiry, LegalTime legal, Format format, OutputStream out, PrintProgress progress);
    }

    private final String code;
    private final String title;
    private final Printing printing;

    Report(String code, String title, Printing printing) {
        this.code = code;
        this.title = title;
        this.printing = printing;
    }

    static Optional<Report> find(String code) {
        return Stream.of(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    String fileName(ReportScope scope, Format format, ReportWords words) {
        var period = scope.period();
        return "%s-%s-%s_%s.%s"
                .formatted(words.say(title), scope.officeName(), period.from(), period.to(), format.extension());
    }

    void write(Inquiry inquiry, LegalTime legal, Format format, OutputStream out, PrintProgress progress) {
        printing.print(inquiry, legal, format, out, progress);
    }

    private static void escalation(
            Inquiry inquiry, LegalTime legal, Format format, OutputStream out, PrintProgress progress) {
        var words = ReportWords.chinese();
        var queries = new EscalationQueries(inquiry.snapshot(), inquiry.scope(), inquiry.asOf());
        var figures = queries.figures();
        try (var lines = queries.lines()) {
            switch (format) {
                case PDF -> new EscalationSheet(figures, words).write(lines, out, progress);
                case XLSX -> new EscalationWorkbook(figures, words).write(lines, out, progress);
                case CSV -> new EscalationCsv(figures, words).write(lines, out, progress);
            }
        }
    }

    private static void supervision(
            Inquiry inquiry, LegalTime legal, Format format, OutputStream out, PrintProgress progress) {
        var words = ReportWords.chinese();
        var law = new LawBook(legal, inquiry.scope().county());
        var queries = new SupervisionQueries(inquiry);
        var figures = queries.figures();
        try (var clocks = queries.clocks();
                var rungs = queries.rungLines()) {
            switch (format) {
                case PDF -> new SupervisionSheet(figures, law, words).write(clocks, rungs, out, progress);
                case XLSX -> new SupervisionWorkbook(figures, law, words).write(clocks, rungs, out, progress);
                case CSV -> new SupervisionCsv(figures, law, words).write(clocks, out, progress);
            }
        }
    }

    private static void accountability(
            Inquiry inquiry, LegalTime legal, Format format, OutputStream out, PrintProgress progress) {
        var words = ReportWords.chinese();
        var law = new LawBook(legal, inquiry.scope().county());
        var queries = new AccountabilityQueries(inquiry);
        var figures = queries.figures();
        try (var spans = queries.spans()) {
            switch (format) {
                case PDF -> new AccountabilitySheet(figures, law, words).write(spans, out, progress);
                case XLSX -> new AccountabilityWorkbook(figures, law, words).write(spans, out, progress);
                case CSV -> new AccountabilityCsv(figures, law, words).write(spans, out, progress);
            }
        }
    }
}
