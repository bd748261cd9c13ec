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
    REPORT,
    /** To register a matter and settle it at the door, in one go (小事不出村). */
    SETTLE_AT_THE_DOOR,
    /** To call a department to report within hours (街道吹哨、部门报到). */
    WHISTLE,
    /** To send parts to several offices, or several cases down, all at once or none. */
    DISPATCH
}
