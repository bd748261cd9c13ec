package org.fengqiao.model.casefile;

/** Why a round of handling began. */
public enum EpisodeKind {
    FIRST,
    REOPENED,
    REVIEW,
    RECHECK
}
