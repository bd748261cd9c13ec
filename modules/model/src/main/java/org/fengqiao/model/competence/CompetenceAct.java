package org.fengqiao.model.competence;

import static org.fengqiao.model.casefile.Row.Work.SENDING;
import static org.fengqiao.model.casefile.Row.law;
import static org.fengqiao.model.casefile.Trait.*;
import static org.fengqiao.model.competence.CompetenceFields.*;

import java.util.List;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Row;
import org.fengqiao.model.casefile.Stage;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.Power;
import org.fengqiao.time.rule.Happening;

/**
 * Two offices dispute which of them is competent: they agree, or the office above both decides (条例 art. 24).
 */
public enum CompetenceAct implements Act {
    CONTEST(law("XF:24")
            .power(Power.RECEIVE)
            .by(Who.HOLDER)
            .from(Stage.IN_HAND)
            .traits(SPOKEN, STEERS)
            .must(Field.OFFICE, Field.REASON)
            .look(SENDING, 4, "arrow")
            .among(ContestCompetence::others)
            .unless(ContestCompetence::why)
            .read(ContestCompetence::read)),
    AGREE_COMPETENCE(law("XF:24")
            .power(Power.RECEIVE)
            .by(CompetenceBy.CONTESTANT)
            .from(Stage.DISPUTABLE)
            .brings(Happening.FORWARDED, Happening.REFERRAL_RECEIVED)
            .traits(SHOWN, SPOKEN)
            .may(Field.OFFICE, Field.REASON)
            .tells("reason")
            .look(SENDING, 5, "arrow")
            .among((matter, occasion) -> List.of(occasion.officer().office()))
            .read(AgreeCompetence::read)),
    ELEVATE_CONTEST(law("XF:24")
            .power(Power.RECEIVE)
            .by(CompetenceBy.CONTESTANT)
            .from(Stage.DISPUTABLE)
            .traits(SPOKEN)
            .must(Field.REASON)
            .look(SENDING, 6, "up")
            .unless(ElevateContest::why)
            .read(ElevateContest::read)),
    DECIDE_COMPETENCE(law("XF:24")
            .by(CompetenceBy.JUDGE)
            .from(Stage.DISPUTABLE)
            .brings(Happening.FORWARDED, Happening.REFERRAL_RECEIVED)
            .traits(SHOWN, SPOKEN)
            .must(Field.OFFICE, Field.REASON)
            .may(CONFERENCE, Field.MINUTES)
            .tells("reason")
            .look(SENDING, 7, "arrow")
            .among(ContestCompetence::contestable)
            .read(DecideCompetence::read));

    private final Row row;

    CompetenceAct(Row.Draft draft) {
        this.row = draft.row();
    }

    @Override
    public Row row() {
        return row;
    }
}
