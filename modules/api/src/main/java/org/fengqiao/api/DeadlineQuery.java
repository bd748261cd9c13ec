package org.fengqiao.api;

import jakarta.ws.rs.QueryParam;
import org.fengqiao.casework.statute.AskedPeriod;

/** Which period is to be worked out: a rule, the day it starts, the county whose days and rules count, and its days. */
public class DeadlineQuery {
    @QueryParam("rule")
    String rule;

    @QueryParam("start")
    String start;

    @QueryParam("county")
    String county;

    @QueryParam("days")
    String days;

    AskedPeriod asked() {
        return new AskedPeriod(rule, start, county, days);
    }
}
