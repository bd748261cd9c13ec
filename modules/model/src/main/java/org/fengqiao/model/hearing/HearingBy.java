package org.fengqiao.model.hearing;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Who;

/** Whose a hearing is (条例 art. 31(6)). */
enum HearingBy implements By {
    /** The holder, where its word is an organ's: who does not answer an appeal holds no hearing on it either. */
    ORGAN {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var refusal = Who.HOLDER.unless(file, act, occasion);
            return refusal == null ? Who.unsigned(file, occasion) : refusal;
        }
    };

    @Override
    public boolean impliesReceipt() {
        return true;
    }

    @Override
    public boolean handles() {
        return true;
    }
}
