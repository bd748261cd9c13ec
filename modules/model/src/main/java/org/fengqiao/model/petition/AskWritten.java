package org.fengqiao.model.petition;

import java.time.LocalDate;
import java.util.Map;
import org.fengqiao.model.Moment;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Happened;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.casefile.Saying;
import org.fengqiao.model.casefile.Track;
import org.fengqiao.time.rule.Happening;

/**
 * The petitioner, content at first, asks for the written answer after all: a 意见书 is owed, its term running from the
 * day the matter was first accepted, and with it the way to review is open.
 */
public record AskWritten(String reason) implements Deed {
    private static final int DAYS = 30;

    static AskWritten read(Given given) {
        return new AskWritten(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        var until = until(file, occasion);
        if (until == null) {
            return new Refusal(Why.NOT_SPOKEN);
        }
        return occasion.now().today().isAfter(until) ? new Refusal(Why.WRITTEN_TOO_LATE, until) : null;
    }

    /** The last day for asking, in the petitioner's favour a working day; null where there is nothing to ask for. */
    public static LocalDate until(CaseFile file, Occasion occasion) {
        boolean spoken = file.purpose() == Purpose.APPEAL && !file.hasReply();
        if (!spoken || file.settlement().isEmpty() || file.isImported()) {
            return null;
        }
        var day = new Moment(file.settlement().get().at()).today().plusDays(DAYS);
        while (!occasion.legal().calendar(file.county()).works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public Act act() {
        return PetitionAct.ASK_WRITTEN;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var accepted = change.file().acceptedOn();
        NextRound.begin(change, act());
        change.filing().goesOn(Track.ORDINARY);
        accepted.ifPresentOrElse(day -> change.clocks().hear(Happened.owedAgain(day)), () -> change.clocks()
                .hear(Happening.MATTER_RECEIVED));
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
