package org.fengqiao.casework.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.dossier.TimelineReader;

/** The papers of a case, for whoever may see the case. */
@ApplicationScoped
@Transactional
public class DocumentReader {
    @Inject
    TimelineReader events;

    @Inject
    ClockReader clocks;

    @Inject
    Directory directory;

    public List<CaseDocument> of(String number) {
        return Documents.of(events.of(number), clocks.of(number), directory.offices());
    }
}
