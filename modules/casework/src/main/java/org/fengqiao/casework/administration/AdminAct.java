package org.fengqiao.casework.administration;

/** What is noted of those who run the system, and of everybody who enters it or takes personal data out of it. */
public enum AdminAct {
    FIRST_START,
    HIRE,
    APPOINT,
    END_POST,
    NAME_DEPUTY,
    DEACTIVATE,
    RESET_PASSWORD,
    CHANGE_PASSWORD,
    RENAME_OFFICE,
    HAND_OVER,
    PROPOSE_PACK,
    APPROVE_PACK,
    REJECT_PACK,
    PUBLISH_PACK,
    ROLL_BACK_PACK,
    ADD_CALENDAR,
    WITHDRAW_CALENDAR,
    START_CORRECTION,
    LOG_IN,
    LOG_IN_FAILED,
    LOG_IN_CODE_FAILED,
    USE_RECOVERY_CODE,
    TURN_ON_CODES,
    TURN_OFF_CODES,
    RESET_CODES,
    END_SESSION,
    REVEAL,
    EXPORT
}
