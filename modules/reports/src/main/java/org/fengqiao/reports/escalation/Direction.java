package org.fengqiao.reports.escalation;

/** Which way a case was sent, and the act that sends it. */
public enum Direction {
    UP("ESCALATE"),
    DOWN("SEND_DOWN");

    private final String act;

    Direction(String act) {
        this.act = act;
    }

    public static Direction ofAct(String act) {
        return UP.act.equals(act) ? UP : DOWN;
    }
}
