package org.fengqiao.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.fengqiao.model.Refusal;

/** A file that leaves the house, always as a download: what somebody uploaded never runs in this house's name. */
public record FileDownload(String name, String mediaType, byte[] content) {
    /** Sends the file, or the failure page that fits why there is none. */
    public static void answer(HttpServletResponse response, Supplier<FileDownload> file) throws IOException {
        try {
            file.get().send(response);
        } catch (Refusal refusal) {
            response.sendError(Refused.statusOf(refusal.kind()));
        } catch (NumberFormatException noSuchThing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(content);
    }
}
