package org.fengqiao.casework;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.fengqiao.casework.clock.ClockReader;
import org.fengqiao.casework.clock.ClockRow;
import org.fengqiao.casework.dossier.SheetReader;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Stage;

/**
 * Shows what an act would bring about before anybody does it. The act is done in full and taken back, so that what is
 * shown is what the rules really do, and every refusal comes before the summary instead of after it.
 */
@Stateless
public class PreviewDesk {
    /** How the case stands, and all its clocks. */
    public record State(Stage stage, String office, List<ClockRow> clocks) {}

    /** Before the act and after it. */
    public record Preview(State before, State after) {}

    @Resource
    SessionContext transaction;

    @Inject
    CasePerformer performer;

    @Inject
    SheetReader sheets;

    @Inject
    ClockReader clocks;

    @Inject
    CurrentOfficer officer;

    public Preview preview(String number, int version, Act act, Given given) {
        try {
            var before = state(number);
            performer.perform(number, version, act.deed(given), officer.get());
            return new Preview(before, state(number));
        } finally {
            transaction.setRollbackOnly();
        }
    }

    private State state(String number) {
        var sheet = sheets.of(number);
        return new State(sheet.stage(), sheet.officeName(), clocks.of(number));
    }
}
