package org.fengqiao.model.casefile;

import org.fengqiao.model.Refusal;
import org.fengqiao.model.Why;
import org.fengqiao.model.office.Offices;

/** What a matter that complains of a village itself asks of those who would hold it. */
final class Complained {
    private Complained() {}

    /** Nobody judges, keeps or reads what is said against themselves. */
    static void refuse(Filing of, String holder, Offices offices) {
        if (of.isAgainst(holder)) {
            throw new Refusal(Why.COMPLAINED_OF, offices.of(holder).name());
        }
    }
}
