package org.fengqiao.reports.escalation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fengqiao.reports.ReportWords;

/** The report as it came out of the printer, to be read again. */
final class Printed {
    private Printed() {}

    static byte[] pdf(TieredEscalation figures, List<CaseLine> lines) {
        var out = new ByteArrayOutputStream();
        new EscalationSheet(figures, ReportWords.chinese()).write(lines.iterator(), out, share -> {});
        return out.toByteArray();
    }

    static String text(byte[] pdf) {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    static String text(byte[] pdf, int from, int to) {
        try (var document = Loader.loadPDF(pdf)) {
            return text(document, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }
}
