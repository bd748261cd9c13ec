package org.fengqiao.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.custody.Hold;

/** Into which file a matter was merged, by which event, and where it stood before, so that it can return there. */
@Entity
@Table(name = "merged")
public class Merged extends ChapterState {
    private long lead;

    @Enumerated(EnumType.STRING)
    private Stage stood;

    private int seq;

    @Column(name = "held_office")
    private String office;

    @Column(name = "held_person")
    private Long person;

    protected Merged() {}

    Merged(CaseFile file) {
        super(file);
    }

    void into(long leading, Stage stage, Hold hold, int byEvent) {
        lead = leading;
        stood = stage;
        seq = byEvent;
        office = hold.office();
        person = hold.person();
    }

    boolean isInto(long other) {
        return lead == other;
    }

    /** The stage it was merged at; what was merged before stages were kept is in its holder's hands again. */
    Stage stood(CaseFile file) {
        if (stood == null) {
            return file.isAccepted() ? Stage.HANDLING : Stage.RECEIVED;
        }
        return stood;
    }

    int seq() {
        return seq;
    }

    String office() {
        return office;
    }

    Long person() {
        return person;
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of("lead", lead, "stood", stood, "seq", seq, "office", office, "person", person);
    }
}
