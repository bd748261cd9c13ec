package org.fengqiao.model.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.ChapterState;

/** Which objections were rejected: against how the whole was sent, and against which parts, between commas. */
@Entity
@Table(name = "objection")
public class Objections extends ChapterState {
    @Column(name = "whole_rejected")
    private boolean whole;

    private String parts = ",";

    protected Objections() {}

    Objections(CaseFile file) {
        super(file);
    }

    static Objections of(Change change) {
        return change.stateOr(Objections.class, Objections::new);
    }

    void reject(Integer part) {
        if (part == null) {
            whole = true;
        } else {
            parts += part + ",";
        }
    }

    /** It was sent again, or elsewhere: that is another sending. */
    void sentAnew() {
        whole = false;
    }

    static boolean isRejected(CaseFile file, Integer part) {
        return file.state(Objections.class)
                .filter(state -> part == null ? state.whole : state.parts.contains("," + part + ","))
                .isPresent();
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of("whole", whole, "parts", parts.length() > 1 ? parts : null);
    }
}
