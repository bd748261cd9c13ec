package org.fengqiao.reports.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.fengqiao.reports.ReportWords;

/** Prints a template as PDF/A-1b: every font embedded, colours defined, nothing transparent, as archives ask. */
public final class ArchivePdf {
    private static final int PAGES_IN_MEMORY = 20;
    private static final int SWAP_BLOCK = 4096;
    private static final int SWAP_GROWTH = 256;

    private final String template;
    private final String title;
    private final ReportWords words;
    private final Map<String, Object> parameters;

    public ArchivePdf(String template, String title, ReportWords words, Map<String, Object> parameters) {
        this.template = template;
        this.title = title;
        this.words = words;
        this.parameters = new HashMap<>(parameters);
    }

    /** Pages beyond the first few wait in a swap file, so that the longest list prints in a small heap. */
    public void write(JRDataSource rows, String author, OutputStream out, PrintProgress progress) {
        try {
            var folder = Files.createTempDirectory("fengqiao-print");
            var virtualizer = new JRSwapFileVirtualizer(
                    PAGES_IN_MEMORY, new JRSwapFile(folder.toString(), SWAP_BLOCK, SWAP_GROWTH), true);
            try {
                export(fill(rows, virtualizer), author, out, progress);
            } finally {
                virtualizer.cleanup();
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new PrintFailed(template, e);
        }
    }

    private JasperPrint fill(JRDataSource rows, JRSwapFileVirtualizer virtualizer) throws JRException {
        parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        return JasperFillManager.fillReport(Template.load(template), parameters, rows);
    }

    private void export(JasperPrint print, String author, OutputStream out, PrintProgress progress) throws JRException {
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(archival(title, author));
        var pages = new SimplePdfReportConfiguration();
        var total = print.getPages().size();
        int[] done = {0};
        pages.setProgressMonitor(() -> progress.at((double) ++done[0] / total));
        exporter.setConfiguration(pages);
        exporter.exportReport();
    }

    private static SimplePdfExporterConfiguration archival(String title, String author) {
        var pdf = new SimplePdfExporterConfiguration();
        pdf.setPdfaConformance(PdfaConformanceEnum.PDFA_1B);
        pdf.setIccProfilePath("org/fengqiao/reports/sRGB.icc");
        pdf.setMetadataTitle(title);
        pdf.setMetadataAuthor(author);
        pdf.setMetadataCreator("Fengqiao");
        return pdf;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
