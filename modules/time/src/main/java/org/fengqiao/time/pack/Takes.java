package org.fengqiao.time.pack;

/** Which clocks a version of a pack takes: those started after it, or open ones too, which are then projected anew. */
public enum Takes {
    NEW_CLOCKS,
    OPEN_CLOCKS
}
