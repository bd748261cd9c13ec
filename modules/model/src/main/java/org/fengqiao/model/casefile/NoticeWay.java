package org.fengqiao.model.casefile;

/** How far a written notice has come by the act that tells of it. */
public enum NoticeWay {
    /** The printed notice is handed over with the act that issues it. */
    IN_THE_ACT,
    /** It has left the office; that it arrived is still to be told. */
    SENT,
    /** It has reached the citizen. */
    SERVED
}
