package org.fengqiao.model.intake;

import org.fengqiao.model.casefile.Choice;

/** How an office made sure whom it has before it. */
public enum Identification implements Choice {
    IDENTITY_CARD,
    OTHER_DOCUMENT,
    MANDATE,
    KNOWN_IN_PERSON
}
