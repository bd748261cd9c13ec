package org.fengqiao.model.clock;

/** How a clock ended: by what it asks for, because there is nothing left to ask for, or because it never bound. */
public enum Ending {
    MET,
    LAPSED,
    VOID
}
