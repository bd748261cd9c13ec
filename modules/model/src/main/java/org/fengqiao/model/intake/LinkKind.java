package org.fengqiao.model.intake;

import org.fengqiao.model.casefile.Choice;

/** How two files belong together; nothing is ever deleted by a link. */
public enum LinkKind implements Choice {
    REPEAT,
    DUPLICATE,
    PART_OF,
    /** One demand of a matter that was split; only a split makes it. */
    SPLIT
}
