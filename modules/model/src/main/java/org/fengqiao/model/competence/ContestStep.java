package org.fengqiao.model.competence;

/** How far a dispute about competence has gone (条例 art. 24): agreement, the common superior, the joint conference. */
public enum ContestStep {
    AGREEMENT,
    SUPERIOR,
    CONFERENCE
}
