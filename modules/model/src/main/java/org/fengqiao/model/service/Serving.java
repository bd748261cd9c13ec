package org.fengqiao.model.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.model.LogCells;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.ChapterState;

/** Where a service that takes more than one step stands: since when the answer is on its way, and how often it came back. */
@Entity
@Table(name = "serving")
public class Serving extends ChapterState {
    private int episode;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    private int returned;

    protected Serving() {}

    Serving(CaseFile file) {
        super(file);
        episode = file.episode();
    }

    void sent(CaseFile file, LocalDate day) {
        turnTo(file);
        sentOn = day;
    }

    void cameBack(CaseFile file) {
        turnTo(file);
        sentOn = null;
        returned++;
    }

    /** Another round has another answer. */
    private void turnTo(CaseFile file) {
        if (episode != file.episode()) {
            episode = file.episode();
            sentOn = null;
            returned = 0;
        }
    }

    /** The day on which the answer of this round left; empty while it has not, or after it came back. */
    static Optional<LocalDate> sentOn(CaseFile file) {
        return now(file).map(serving -> serving.sentOn);
    }

    /** Whether an attempt in this round came back; only then a public notice is left (民诉法 art. 95, by analogy). */
    static boolean hasFailed(CaseFile file) {
        return now(file).filter(serving -> serving.returned > 0).isPresent();
    }

    private static Optional<Serving> now(CaseFile file) {
        return file.state(Serving.class).filter(serving -> serving.episode == file.episode());
    }

    @Override
    protected Map<String, String> row() {
        return LogCells.of("episode", episode, "sent", sentOn, "returned", returned);
    }
}
