package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;

/** How an organ has dealt with what it was asked to do by its own law (依法履行或者答复, 条例 art. 31 (5)). */
public enum DutyResult implements Choice {
    PERFORMED,
    ANSWERED,
    REFUSED;

    /** Whether the organ's word is a paper, which lies in the file. */
    boolean isWritten() {
        return this != PERFORMED;
    }
}
