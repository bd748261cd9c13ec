package org.fengqiao.model.competence;

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

/** Disputes about competence. */
public final class Competence implements Chapter {
    @Override
    public String name() {
        return "competence";
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public String words() {
        return "org.fengqiao.model.competence.Messages";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(CompetenceAct.values());
    }

    @Override
    public String stands() {
        return """
                select case_id, concat_ws(' ', 'with=' || contested_with, 'step=' || step, 'judge=' || judge,
                       'at=' || fengqiao_instant(contested_at))
                  from contest""";
    }

    @Override
    public Optional<Class<? extends ChapterState>> state() {
        return Optional.of(Contest.class);
    }

    /** What offices dispute about is not clear. */
    @Override
    public Refusal bars(CaseFile file, Act act, Occasion occasion) {
        boolean disputed = act.is(Trait.FOR_CLEAR) && Contest.of(file).isPresent();
        return disputed ? new Refusal(Why.NOT_FOR_SIMPLE) : null;
    }

    /** A dispute ends when the matter goes to another office, into another round, or is decided. */
    @Override
    public void follows(Change change) {
        if (change.movedOn()) {
            Contest.of(change.file()).ifPresent(Contest::end);
        }
    }
}
