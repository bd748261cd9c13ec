package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** Who must be told that more time was granted, and why. */
public enum Told {
    PETITIONER,
    PARTIES,
    ASSIGNER;

    public String words() {
        return Words.name(this);
    }
}
