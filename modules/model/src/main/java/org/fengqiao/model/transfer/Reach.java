package org.fengqiao.model.transfer;

import java.util.ArrayList;
import java.util.Collection;
import org.fengqiao.model.casefile.Occasion;
import org.fengqiao.model.casefile.Purpose;
import org.fengqiao.model.office.Office;
import org.fengqiao.model.office.OfficeFunction;
import org.fengqiao.model.office.OfficeKind;

/** Which offices a matter can be sent to from where the officer sits. */
final class Reach {
    private Reach() {}

    /** Its own departments first, then every centre and department below. */
    static Collection<Office> byRoute(Occasion occasion) {
        var own = occasion.officer().office();
        var reachable = new ArrayList<>(occasion.offices().departmentsOf(own));
        occasion.offices().below(own).stream()
                .filter(office -> office.isCentre() || office.kind() == OfficeKind.DEPARTMENT)
                .filter(office -> !reachable.contains(office))
                .forEach(reachable::add);
        return reachable;
    }

    /** Whole appeals go to no village. */
    static Collection<Office> downward(Purpose matter, Occasion occasion) {
        return occasion.offices().centresBelow(occasion.officer().office()).stream()
                .filter(office -> matter != Purpose.APPEAL || !office.is(OfficeFunction.SELF_GOVERNING))
                .toList();
    }
}
