package org.fengqiao.casework;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.petition.AskWritten;
import org.fengqiao.model.review.ReviewOffer;

/**
 * What a matter waits for though its stage does not say so: an organ outside that decides (null: none), or until when a
 * reply by word of mouth can be asked for in writing (null: there is none).
 */
public record Waiting(String decider, LocalDate writtenUntil) {
    static Waiting of(CaseFile file, Occasion now, Set<String> doors) {
        var decider = ReviewOffer.decidedOutside(file, now.offices()).map(Office::name);
        boolean spoken = doors.contains("written-reply")
                && file.settlement()
                        .filter(end -> end.outcome() != Outcome.AGREED)
                        .isPresent();
        return new Waiting(decider.orElse(null), spoken ? AskWritten.until(file, now) : null);
    }

    public boolean isSpoken() {
        return writtenUntil != null;
    }
}
