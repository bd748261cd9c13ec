package org.fengqiao.model.hearing;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.casefile.Act;
import org.fengqiao.model.casefile.By;
import org.fengqiao.model.casefile.CaseFile;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Who;
import org.fengqiao.model.office.OfficeFunction;

/** Whose a hearing is (条例 art. 31(6)). */
enum HearingBy implements By {
    /** The holder: an organ, or who prepares its word. A village has no part in what an organ decides. */
    PREPARING {
        @Override
        public Refusal unless(CaseFile file, Act act, Occasion occasion) {
            var refusal = Who.HOLDER.unless(file, act, occasion);
            boolean village =
                    occasion.officer() != null && occasion.officer().office().is(OfficeFunction.SELF_GOVERNING);
            return refusal == null && village ? Who.unsigned(file, occasion) : refusal;
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
