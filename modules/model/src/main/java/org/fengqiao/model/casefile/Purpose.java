package org.fengqiao.model.casefile;

/** What the matter asks for: 建议意见, 检举控告, 申诉求决 (条例 arts 29–31), or a dispute between people. */
public enum Purpose {
    SUGGESTION,
    ACCUSATION,
    APPEAL,
    DISPUTE
}
