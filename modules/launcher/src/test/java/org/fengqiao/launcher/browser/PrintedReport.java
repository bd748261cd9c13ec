package org.fengqiao.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A report as it comes out of the printer: its text, read from the PDF by poppler. */
record PrintedReport(List<String> lines) {
    static PrintedReport read(Path pdf) throws IOException, InterruptedException {
        var reading = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-").start();
        var text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as("pdftotext").isZero();
        return new PrintedReport(text.lines().map(String::strip).toList());
    }

    /** The cells of the first line that begins with this word and a number. */
    List<String> row(String first) {
        return lines.stream()
                .filter(line -> line.matches(first + "\\s+[\\d,]+.*"))
                .findFirst()
                .map(line -> Arrays.asList(line.replace(",", "").split("\\s+")))
                .orElseThrow(() -> new AssertionError("no row " + first + " in " + lines));
    }

    String text() {
        return String.join("\n", lines);
    }
}
