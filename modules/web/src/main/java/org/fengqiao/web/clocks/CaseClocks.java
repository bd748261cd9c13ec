package org.fengqiao.web.clocks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.casework.Namesakes;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.clock.ClockRow.State;
import org.fengqiao.casework.clock.DutyClock;
import org.fengqiao.web.shell.Filled;
import org.fengqiao.web.shell.Query;
import org.fengqiao.web.shell.Say;

/** The clocks of the case on the page: those that run, those that ended, and what each office made of them. */
@Named("caseClocks")
@RequestScoped
public class CaseClocks {
    @Inject
    private ClockReader reader;

    @Inject
    private CaseStory story;

    @Inject
    private Filled filled;

    @Inject
    private Say say;

    private String number;
    private List<ClockRow> rows;
    private List<DutyClock.Duty> duties;

    @PostConstruct
    void read() {
        number = filled.of("n");
    }

    /** What the law demands, and then what the county has set itself. */
    public List<ClockGroups.Group> getGroups() {
        return ClockGroups.of(getOpen(), getEnded());
    }

    /** What ends first stands first; what waits stands last. */
    public List<ClockRow> getOpen() {
        return rows().stream()
                .filter(CaseClocks::isOpen)
                .sorted(Comparator.comparing((ClockRow row) -> row.state() == State.PAUSED)
                        .thenComparing(ClockRow::due)
                        .thenComparing(ClockRow::no))
                .toList();
    }

    public List<ClockRow> getEnded() {
        return rows().stream().filter(row -> !isOpen(row)).toList();
    }

    /** The clock of the case itself that ends first, for the head of the page: one of the law where one runs. */
    public ClockRow getFirst() {
        return getOpen().stream()
                .filter(row -> !row.citizen() && !row.outside() && row.assignment() == null)
                .min(Comparator.comparing((ClockRow row) -> row.state() == State.PAUSED)
                        .thenComparing(ClockRow::local))
                .orElse(null);
    }

    public boolean isAny() {
        return !rows().isEmpty();
    }

    public List<DutyClock.Duty> getDuties() {
        if (duties == null) {
            duties = DutyClock.of(story.spans(), rows(), story.events());
        }
        return duties;
    }

    public String person(DutyClock.Duty duty) {
        var namesakes = Namesakes.among(getDuties(), DutyClock.Duty::personId, DutyClock.Duty::person);
        return say.person(namesakes, duty.personId(), duty.person());
    }

    public String address(ClockRow row) {
        return new Query("clock")
                .with("n", number)
                .with("no", Integer.toString(row.no()))
                .toString();
    }

    private List<ClockRow> rows() {
        if (rows == null) {
            rows = reader.of(number);
        }
        return rows;
    }

    private static boolean isOpen(ClockRow row) {
        return row.state() == State.RUNNING || row.state() == State.PAUSED;
    }
}
