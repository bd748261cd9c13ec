package org.fengqiao.model.party;

/** A natural person, or a legal person or other organisation (条例 art. 17). */
public enum PartyKind {
    PERSON,
    ORGANISATION
}
