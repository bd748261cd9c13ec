package org.fengqiao.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.fengqiao.model.casefile.Act;

/** The sign beside each act, as its row says: where the case goes, or what becomes of it. */
@Named("actIcons")
@ApplicationScoped
public class ActIcons {
    public String of(Act act) {
        return act.row().look().icon();
    }
}
