package org.fengqiao.model.party;

/** The part somebody has in a case. */
public enum PartyRole {
    PETITIONER,
    CO_PETITIONER,
    REPRESENTED,
    RESPONDENT
}
