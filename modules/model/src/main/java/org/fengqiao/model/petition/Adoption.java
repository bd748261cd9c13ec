package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;

/** What becomes of a suggestion after it was studied (条例 art. 29). */
public enum Adoption implements Choice {
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED
}
