package org.fengqiao.model.review;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Who;

/** Whose the acts of the chain of review are. */
enum ReviewBy implements By {
    /** The citizen, or for a letter the office that answered or the one that is to review. */
    PETITIONER {
        @Override
        boolean isTheirs(CaseFile file, Occasion occasion) {
            return ReviewLevel.reviewer(file, occasion.offices())
                    .flatMap(office -> ReviewLevel.keeper(office, file.county(), occasion.offices()))
                    .filter(office -> office.code().equals(occasion.office()))
                    .isPresent();
        }
    },
    /** Anyone of the holding office; new facts come to where the matter was first answered, wherever it went since. */
    ANSWERED_FIRST {
        @Override
        boolean isTheirs(CaseFile file, Occasion occasion) {
            return Review.answeredFirst(file, occasion.officer().office());
        }
    };

    abstract boolean isTheirs(CaseFile file, Occasion occasion);

    @Override
    public Refusal unless(CaseFile file, Act act, Occasion occasion) {
        boolean theirs = file.isHeldBy(occasion.officer().office()) || isTheirs(file, occasion);
        return theirs ? null : Who.notHolder(file, occasion);
    }
}
