package org.fengqiao.model.casefile;

/** Ordinary handling, or the simplified one for first petitions that are clear and easily settled (简易办理). */
public enum Track {
    ORDINARY,
    SIMPLE
}
