package org.fengqiao.web.clocks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.ReviewStanding;
import org.fengqiao.casework.StandingReader;
import org.fengqiao.casework.dossier.CustodyReader;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.casework.dossier.SpanRow;
import org.fengqiao.casework.dossier.TimelineReader;
import org.fengqiao.web.shell.Filled;

/** What happened in the case on the page, who has held it and where it stands: read once for all parts of the page. */
@RequestScoped
public class CaseStory {
    @Inject
    private TimelineReader timeline;

    @Inject
    private CustodyReader custody;

    @Inject
    private StandingReader standings;

    @Inject
    private Filled filled;

    private String number;
    private List<EventRow> events;
    private List<SpanRow> spans;
    private ReviewStanding standing;

    @PostConstruct
    void read() {
        number = filled.of("n");
    }

    public List<EventRow> events() {
        if (events == null) {
            events = timeline.of(number);
        }
        return events;
    }

    public List<SpanRow> spans() {
        if (spans == null) {
            spans = custody.of(number);
        }
        return spans;
    }

    /** In which part of its life it is. */
    public ReviewStanding standing() {
        if (standing == null) {
            standing = standings.of(number);
        }
        return standing;
    }
}
