package org.fengqiao.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.fengqiao.model.casefile.Act;

/** The sign beside each act: where the case goes, or what becomes of it. */
@Named("actIcons")
@ApplicationScoped
public class ActIcons {
    public String of(Act act) {
        return switch (act) {
            case ESCALATE, REQUEST_REVIEW, ELEVATE_CONTEST -> "up";
            case SEND_DOWN -> "down";
            case ROUTE, TAKE_OVER -> "swap";
            case RECEIVE -> "inbox";
            case ACCEPT, SETTLE, CLOSE, DELIVER -> "tick";
            case DECLINE, DECLARE_CONFLICT -> "cross";
            case OBJECT, REPORT_URGENT -> "warn";
            case NOTE, ANSWER, REPORT_BACK -> "report";
            case RATE -> "star";
            default -> "arrow";
        };
    }
}
