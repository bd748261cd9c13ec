package org.fengqiao.model.hearing;

import java.util.List;
import java.util.Optional;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Chapter;
import org.fengqiao.model.casefile.ChapterState;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Trait;

/** Hearings, and what they forbid while they are open. */
public final class Hearings implements Chapter {
    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.hearing.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(HearingAct.values());
    }

    @Override
    public String stands() {
        return """
                select case_id, coalesce('opened=' || opened_on, '') from hearing""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Hearing.class);
    }

    /** Nothing is decided before the hearing has ended. */
    @Override
    public Refusal bars(CaseFile file, Act act, Occasion occasion) {
        boolean open = act.is(Trait.DECIDES) && Hearing.openOn(file).isPresent();
        return open ? new Refusal(Why.HEARING_OPEN) : null;
    }

    /** A hearing ends with the round, and with the matter's decision. */
    @Override
    public void follows(Change change) {
        if (change.movedOn()) {
            Hearing.openOn(change.file()).ifPresent(Hearing::end);
        }
    }
}
