package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** When a duty does not arise at all. */
public enum Waiver {
    NAME_OR_ADDRESS_UNCLEAR;

    public String words() {
        return Words.name(this);
    }
}
