package org.fengqiao.model.competence;

import java.util.Map;
import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.casefile.Deed;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Given;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Saying;

/** The two did not agree: the organ that stands over both for review decides (条例 art. 24). */
public record ElevateContest(String reason) implements Deed {
    static ElevateContest read(Given given) {
        return new ElevateContest(given.text(Field.REASON));
    }

    static Refusal why(CaseFile file, Occasion occasion) {
        boolean open = Contest.of(file)
                .filter(contest -> contest.step() == ContestStep.AGREEMENT)
                .isPresent();
        return open ? null : new Refusal(Why.ALREADY_ELEVATED);
    }

    @Override
    public Act act() {
        return CompetenceAct.ELEVATE_CONTEST;
    }

    @Override
    public void on(Change change, Occasion occasion) {
        var contest = Contest.of(change.file()).orElseThrow();
        contest.elevate(change.file().hold().office(), occasion.offices());
        var county = change.file().county();
        var desk = contest.desk(county, occasion.offices())
                .orElseGet(() -> occasion.offices().of(county));
        change.keeping().touch(desk);
        change.history().tell(CompetenceAct.ELEVATE_CONTEST, desk.code());
        change.history().adds("contest", contest.step());
        change.history().adds("judge", contest.judge().orElse(county));
    }

    @Override
    public Map<String, Object> words() {
        return Saying.of("reason", reason);
    }
}
