package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Choice;

/** How an answer reached the citizen; the proof of service says when. */
public enum DeliveryMethod implements Choice {
    IN_PERSON,
    POST,
    ELECTRONIC,
    LEFT_AT_HOME
}
