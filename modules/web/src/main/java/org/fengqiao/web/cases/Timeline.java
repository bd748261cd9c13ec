package org.fengqiao.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.dossier.EventRow;
import org.fengqiao.model.casefile.Trait;

/** The history of a case, newest first; reminders that came one after the other are told as one. */
public final class Timeline {
    /** An event, or a run of reminders (newest first) in place of one. */
    public record Stretch(EventRow event, List<EventRow> reminders) {
        public boolean isRun() {
            return !reminders.isEmpty();
        }
    }

    private Timeline() {}

    static List<Stretch> of(List<EventRow> events) {
        var told = new ArrayList<Stretch>();
        var run = new ArrayList<EventRow>();
        for (int i = events.size() - 1; i >= 0; i--) {
            var event = events.get(i);
            if (event.act().is(Trait.REMINDER)) {
                run.add(event);
            } else {
                close(run, told);
                told.add(new Stretch(event, List.of()));
            }
        }
        close(run, told);
        return told;
    }

    private static void close(List<EventRow> run, List<Stretch> told) {
        if (!run.isEmpty()) {
            told.add(new Stretch(run.get(0), List.copyOf(run)));
            run.clear();
        }
    }
}
