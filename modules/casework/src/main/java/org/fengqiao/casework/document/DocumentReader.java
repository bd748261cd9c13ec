package org.fengqiao.casework.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fengqiao.casework.CaseReader;
import org.fengqiao.casework.Directory;
import org.fengqiao.casework.clock.ClockReader;

/** The papers of a case, for whoever may see the case. */
@ApplicationScoped
@Transactional
public class DocumentReader {
    @Inject
    CaseReader cases;

    @Inject
    ClockReader clocks;

    @Inject
    Directory directory;

    public List<Document> of(String number) {
        return Documents.of(cases.timeline(number), clocks.of(number), directory.offices());
    }
}
