package org.fengqiao.model.hearing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.ChapterState;

/** The hearing of a case: the day on which it began; none while none is open. */
@Entity
@Table(name = "hearing")
public class Hearing extends ChapterState {
    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected Hearing() {}

    Hearing(CaseFile file) {
        super(file);
    }

    void open(LocalDate day) {
        openedOn = day;
    }

    void end() {
        openedOn = null;
    }

    static Optional<Hearing> openOn(CaseFile file) {
        return file.state(Hearing.class).filter(hearing -> hearing.openedOn != null);
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of("opened", openedOn);
    }
}
