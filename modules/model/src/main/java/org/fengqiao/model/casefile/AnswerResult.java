package org.fengqiao.model.casefile;

/** What the answer says to the request: 支持, 解释说明 or 不予支持 (条例 art. 32). */
public enum AnswerResult implements Choice {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED
}
