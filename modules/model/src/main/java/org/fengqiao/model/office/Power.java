package org.fengqiao.model.office;

/** What an office may do with a case it holds, was sent, or sees; {@link Tier} and departments have different sets. */
public enum Power {
    REGISTER,
    CLASSIFY,
    LINK,
    RECEIVE,
    NOTE,
    SETTLE,
    ANSWER,
    CLOSE,
    REOPEN,
    ESCALATE,
    SEND_DOWN,
    ROUTE,
    DECIDE_ACCEPTANCE,
    OBJECT,
    DECIDE_OBJECTION,
    REPORT_BACK,
    RATE_AFTER_VISIT,
    TAKE_OVER,
    REPORT_URGENT,
    DECLARE_CONFLICT,
    EXTEND,
    IMPORT,
    REPORT
}
