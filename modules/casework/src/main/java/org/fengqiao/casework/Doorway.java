package org.fengqiao.casework;

import jakarta.enterprise.context.RequestScoped;
import org.fengqiao.model.casefile.CameBy;

/** By which door the request came in; who comes in by none says nothing. The doors themselves set it. */
@RequestScoped
public class Doorway {
    private CameBy.Way way;

    public void is(CameBy.Way door) {
        way = door;
    }

    CameBy cameBy() {
        return new CameBy(way, null);
    }
}
