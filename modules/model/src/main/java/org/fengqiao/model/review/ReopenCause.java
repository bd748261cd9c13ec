package org.fengqiao.model.review;

import org.fengqiao.model.casefile.Choice;

/** Why a closed matter is taken up again: the citizen is not content, or there are new facts (art. 36 ¶3). */
public enum ReopenCause implements Choice {
    DISSATISFIED,
    NEW_FACTS
}
