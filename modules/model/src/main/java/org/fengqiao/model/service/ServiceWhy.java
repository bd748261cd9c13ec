package org.fengqiao.model.service;

import org.fengqiao.model.Reason;
import org.fengqiao.model.Why;

/** Why a step of a service is refused. */
public enum ServiceWhy implements Reason {
    /** It was sent and has not come back. */
    ON_ITS_WAY,
    /** Nothing is on its way that could come back. */
    NOT_SENT;

    @Override
    public Why.Kind kind() {
        return Why.Kind.NOT_NOW;
    }
}
