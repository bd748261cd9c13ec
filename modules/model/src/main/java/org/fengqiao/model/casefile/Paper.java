package org.fengqiao.model.casefile;

/** What an act means for the papers that the citizen gets in hand. */
public enum Paper {
    /** 受理告知书, once a round. */
    ACCEPTANCE,
    /** 不予受理告知书. */
    REFUSAL,
    /** 延期告知书. */
    EXTENSION,
    /** The request that the next decision is about. */
    REQUEST,
    /** The round begins anew: what was told before is told again. */
    RESTART,
    /** 信访处理意见书, 复查意见书 or 复核意见书. */
    ANSWER,
    /** 结案告知书: an appeal ended without a written answer, which stays open to be asked for. */
    SETTLEMENT
}
