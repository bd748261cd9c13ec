package org.fengqiao.model.clock;

/** How a clock ended: by what it asks for, or because there is nothing left to ask for. */
public enum Ending {
    MET,
    LAPSED
}
