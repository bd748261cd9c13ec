package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** Why days may be left out of a period. Which of them a rule allows, and by which article, the rule says. */
public enum Ground {
    HEARING,
    APPRAISAL,
    SUPPLEMENTING;

    public String words() {
        return Words.name(this);
    }
}
