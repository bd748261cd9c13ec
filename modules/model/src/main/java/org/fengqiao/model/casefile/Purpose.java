package org.fengqiao.model.casefile;

/** What the matter asks for: 建议意见, 检举控告, 申诉求决 (条例 arts 29–31), a dispute between people, or advice and help. */
public enum Purpose {
    SUGGESTION,
    ACCUSATION,
    APPEAL,
    DISPUTE,
    /** 咨询求助: contests no decision and claims no right; answered in the form asked for, counted apart. */
    REQUEST
}
