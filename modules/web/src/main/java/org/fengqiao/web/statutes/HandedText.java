package org.fengqiao.web.statutes;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fengqiao.web.shell.Filled;

/** A text that was typed in, or sent as a file, which then stands in the form as if it had been typed. */
final class HandedText {
    private static final int LARGEST = 1_000_000;

    private HandedText() {}

    static String of(Filled filled, Part file) throws IOException {
        if (file != null && file.getSize() > 0) {
            try (var content = file.getInputStream()) {
                filled.put("text", new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8));
            }
        }
        return filled.of("text");
    }
}
