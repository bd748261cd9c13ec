package org.fengqiao.model.competence;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;

/** Whose the steps of a dispute about competence are. */
enum CompetenceBy implements By {
    /** Either of the two offices between which competence is disputed. */
    CONTESTANT {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            boolean theirs = Contest.of(file)
                    .filter(contest -> file.isHeldBy(occasion.officer().office())
                            || contest.other().equals(occasion.office()))
                    .isPresent();
            return theirs ? null : new Refusal(Why.NO_CONTEST);
        }
    },
    /** Whoever decides the dispute: the office above both, or the county's centre for the joint conference. */
    JUDGE {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            boolean theirs = Contest.of(file)
                    .filter(contest -> contest.isFor(occasion.officer().office(), occasion.offices()))
                    .isPresent();
            return theirs ? null : new Refusal(Why.NOT_TO_DECIDE);
        }
    }
}
