package org.fengqiao.model;

import static org.fengqiao.model.Why.Kind.*;

/** Every reason for which the house says no; the words are in the bundle under {@code Why.NAME}. */
public enum Why {
    NO_POWER(FORBIDDEN),
    NOT_STAFF(FORBIDDEN),
    NOT_YOUR_OFFICE(FORBIDDEN),
    UNKNOWN_CASE(UNKNOWN),
    UNKNOWN_CODE(UNKNOWN),
    UNKNOWN_THING(UNKNOWN),
    FIELDS(INVALID),
    ACCUSATION(INVALID),
    FILE_KIND(INVALID),
    FILE_SIZE(INVALID),
    FILE_UNREADABLE(INVALID),
    KEY_REUSED(INVALID),
    STALE(CONFLICT),
    WRONG_STAGE(NOT_NOW),
    NOT_HOLDER(NOT_NOW),
    HELD_BY_COLLEAGUE(NOT_NOW),
    CONFLICT_DECLARED(NOT_NOW),
    NO_TIER_ABOVE(NOT_NOW),
    NOT_BELOW(NOT_NOW),
    NOT_ROUTABLE(NOT_NOW),
    NO_ASSIGNMENT(NOT_NOW),
    WHICH_ASSIGNMENT(NOT_NOW),
    ALREADY_ACCEPTED(NOT_NOW),
    NO_OBJECTION(NOT_NOW),
    NOTHING_TO_OBJECT(NOT_NOW),
    ALREADY_URGENT(NOT_NOW),
    ALREADY_YOURS(NOT_NOW),
    ALREADY_RATED(NOT_NOW),
    HANDLER_RATES(NOT_NOW),
    CITIZEN_ONLY(NOT_NOW),
    LINK_TO_ITSELF(NOT_NOW),
    ALREADY_LINKED(NOT_NOW),
    NO_SUCH_CLOCK(NOT_NOW),
    ALREADY_ASKED(NOT_NOW),
    NOTHING_ASKED(NOT_NOW),
    OWN_REQUEST(NOT_NOW),
    HEAD_DECIDES(NOT_NOW),
    RULE_FORBIDS(NOT_NOW),
    NO_PAUSE(NOT_NOW),
    NOT_PAUSED(NOT_NOW),
    NOT_SIMPLE(NOT_NOW),
    ALREADY_SIMPLE(NOT_NOW),
    NOT_FOR_SIMPLE(NOT_NOW),
    SYSTEM_ONLY(NOT_NOW),
    PACK_STATE(NOT_NOW),
    SAME_PERSON(NOT_NOW),
    LATER_VERSION(NOT_NOW),
    JOB_NOT_READY(NOT_NOW),
    KEY_BUSY(NOT_NOW),
    TOO_MANY(RATE);

    /** What kind of no: each is one status of the REST contract. */
    public enum Kind {
        FORBIDDEN,
        UNKNOWN,
        INVALID,
        CONFLICT,
        NOT_NOW,
        RATE
    }

    private final Kind kind;

    Why(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
