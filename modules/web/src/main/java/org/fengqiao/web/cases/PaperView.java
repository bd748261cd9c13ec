package org.fengqiao.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.fengqiao.casework.AttachmentDesk;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Refusals;

/** Adds a paper to a case. */
@Named("paperView")
@RequestScoped
public class PaperView {
    @Inject
    private AttachmentDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    private Part file;

    public void attach() throws IOException {
        if (file == null || file.getSize() == 0) {
            refusals.showField("file", "file.none");
            return;
        }
        try (var content = file.getInputStream()) {
            // One byte more than allowed is enough to be refused; a large upload is never read into memory.
            desk.attach(
                    filled.of("n"), file.getSubmittedFileName(), content.readNBytes((int) AttachmentDesk.LARGEST + 1));
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(new Query("case")
                        .with("n", filled.of("n"))
                        .with("tab", "papers")
                        .with("done", "ATTACH")
                        .toString());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
