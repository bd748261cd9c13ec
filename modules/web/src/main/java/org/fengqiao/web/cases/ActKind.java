package org.fengqiao.web.cases;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.model.casefile.Act;

/** What an act does to a day's work, in the order in which the acts are offered. */
public enum ActKind {
    HANDLING(
            Act.RECEIVE,
            Act.DECIDE_OBJECTION,
            Act.REPORT_BACK,
            Act.ACCEPT,
            Act.SETTLE,
            Act.ANSWER,
            Act.DELIVER,
            Act.CLOSE,
            Act.REQUEST_REVIEW,
            Act.HOLD_HEARING,
            Act.CLOSE_HEARING,
            Act.REOPEN,
            Act.NOTE,
            Act.RATE),
    SENDING(
            Act.ROUTE,
            Act.ESCALATE,
            Act.SEND_DOWN,
            Act.CONTEST,
            Act.AGREE_COMPETENCE,
            Act.ELEVATE_CONTEST,
            Act.DECIDE_COMPETENCE),
    REST();

    private final List<Act> acts;

    ActKind(Act... acts) {
        this.acts = List.of(acts);
    }

    static ActKind of(Act act) {
        return Arrays.stream(values())
                .filter(kind -> kind.acts.contains(act))
                .findFirst()
                .orElse(REST);
    }

    int place(Act act) {
        return acts.contains(act) ? acts.indexOf(act) : act.ordinal();
    }
}
