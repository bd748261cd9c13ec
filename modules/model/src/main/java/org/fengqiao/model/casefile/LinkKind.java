package org.fengqiao.model.casefile;

/** How two files belong together; nothing is ever deleted by a link. */
public enum LinkKind implements Choice {
    REPEAT,
    DUPLICATE,
    PART_OF
}
