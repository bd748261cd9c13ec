package org.fengqiao.model.transfer;

import org.fengqiao.model.casefile.Change;
import org.fengqiao.model.office.Office;
import org.fengqiao.time.rule.Happening;

/** What it means for the clocks that the whole matter was sent to an office. */
final class Forwarding {
    private Forwarding() {}

    /** It is forwarded (转送) where somebody can answer it; sent anywhere else it has met no duty (条例 art. 22). */
    static void hear(Office target, Change change) {
        if (change.occasion().offices().canAnswer(target)) {
            change.clocks().hear(Happening.FORWARDED);
            change.clocks().hear(Happening.REFERRAL_RECEIVED);
        }
    }
}
