package org.fengqiao.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.ledger.ImportDesk;
import org.fengqiao.casework.ledger.ImportJob;
import org.fengqiao.casework.ledger.ImportMode;
import org.fengqiao.casework.ledger.LedgerField;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Refusals;

/** A ledger comes in: sent once, previewed with its mapping, then all of it or the good records. */
@Named("importView")
@RequestScoped
public class ImportView {
    @Inject
    private ImportDesk desk;

    @Inject
    private Filled filled;

    @Inject
    private Refusals refusals;

    private Part file;
    private ImportJob job;

    public void preview() throws IOException {
        if (file == null || file.getSize() == 0) {
            refusals.showField("file", "file.none");
            return;
        }
        try (var content = file.getInputStream()) {
            follow(desk.start(file.getSubmittedFileName(), content, ImportMode.PREVIEW, null));
        }
    }

    public void previewAgain() throws IOException {
        goOn(ImportMode.PREVIEW);
    }

    public void importGood() throws IOException {
        goOn(ImportMode.GOOD_ROWS);
    }

    public void importAll() throws IOException {
        goOn(ImportMode.ALL_OR_NOTHING);
    }

    public void cancel() throws IOException {
        desk.cancel(getJob().id());
        follow(getJob().id());
    }

    public ImportJob getJob() {
        var id = filled.of("job");
        if (job == null && id != null && id.matches("\\d{1,18}")) {
            job = desk.job(Long.parseLong(id));
        }
        return job;
    }

    public List<ImportJob> getLatest() {
        return desk.latest();
    }

    public List<LedgerField> getFields() {
        return List.of(LedgerField.values());
    }

    /** The column a field is read from, counted from 0; empty when the file does not have it. */
    public String column(LedgerField field) {
        var column = getJob().report().mapping().get(field);
        return column == null ? "" : column.toString();
    }

    public boolean isPreview() {
        return getJob().mode() == ImportMode.PREVIEW;
    }

    public boolean isRunning() {
        return getJob() != null && getJob().state() == ImportJob.State.RUNNING;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    private void goOn(ImportMode mode) throws IOException {
        follow(desk.goOn(getJob().id(), mode, mapping()));
    }

    private Map<LedgerField, Integer> mapping() {
        var mapping = new EnumMap<LedgerField, Integer>(LedgerField.class);
        for (var field : LedgerField.values()) {
            var column = filled.of("column-" + field.name());
            if (column != null) {
                mapping.put(field, column.isBlank() ? null : Integer.valueOf(column));
            }
        }
        return mapping.isEmpty() ? null : mapping;
    }

    private static void follow(long id) throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(new Query("import").with("job", Long.toString(id)).toString());
    }
}
