package org.fengqiao.model.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;

/** What a chapter keeps about one case, in a table of its own, fetched only where the case says that it exists. */
@MappedSuperclass
public abstract class ChapterState {
    @Id
    @Column(name = "case_id")
    private long caseId;

    private String county;

    protected ChapterState() {}

    protected ChapterState(CaseFile file) {
        this.caseId = file.id();
        this.county = file.county();
    }

    /** What is kept, as the log tells it; the chapter's {@link Chapter#stands()} reads the same from its table. */
    protected abstract Map<String, String> row();

    public long caseId() {
        return caseId;
    }

    public String county() {
        return county;
    }
}
