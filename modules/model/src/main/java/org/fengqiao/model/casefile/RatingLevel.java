package org.fengqiao.model.casefile;

/** The citizen's word on how the matter was handled (条例 art. 21 ¶2). */
public enum RatingLevel implements Choice {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
