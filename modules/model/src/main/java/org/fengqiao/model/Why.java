package org.fengqiao.model;

import static org.fengqiao.model.Why.Kind.*;

/** The core's reasons for saying no; the words are in the bundle under {@code Why.NAME}. */
public enum Why implements Reason {
    NO_POWER(FORBIDDEN),
    NOT_STAFF(FORBIDDEN),
    NOT_YOUR_OFFICE(FORBIDDEN),
    UNKNOWN_CASE(UNKNOWN),
    UNKNOWN_CODE(UNKNOWN),
    /** A code that an office gave out later, and no question was chosen by which the citizen could prove themselves. */
    SIGNATURE_NEEDED(NOT_NOW),
    UNKNOWN_THING(UNKNOWN),
    FIELDS(INVALID),
    ACCUSATION(INVALID),
    FILE_KIND(INVALID),
    FILE_SIZE(INVALID),
    FILE_CONTENT(INVALID),
    FILE_HARMFUL(INVALID),
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
    OWED_BY_NOBODY(NOT_NOW),
    ALREADY_ACCEPTED(NOT_NOW),
    NO_OBJECTION(NOT_NOW),
    NOTHING_TO_OBJECT(NOT_NOW),
    ALREADY_URGENT(NOT_NOW),
    ALREADY_YOURS(NOT_NOW),
    ALREADY_RATED(NOT_NOW),
    HANDLER_RATES(NOT_NOW),
    LINK_TO_ITSELF(NOT_NOW),
    ALREADY_LINKED(NOT_NOW),
    NOT_JOINED(NOT_NOW),
    NO_SUCH_CLOCK(NOT_NOW),
    /** What is said against an office is not for that office. */
    COMPLAINED_OF(NOT_NOW),
    ALREADY_ASKED(NOT_NOW),
    NOTHING_ASKED(NOT_NOW),
    OWN_REQUEST(NOT_NOW),
    HEAD_DECIDES(NOT_NOW),
    RULE_FORBIDS(NOT_NOW),
    NO_PAUSE(NOT_NOW),
    NO_EXTENSION(NOT_NOW),
    NOT_PAUSED(NOT_NOW),
    NOT_SIMPLE(NOT_NOW),
    ALREADY_SIMPLE(NOT_NOW),
    NOT_FOR_SIMPLE(NOT_NOW),
    QUARREL_IS_MEDIATED(NOT_NOW),
    APPEAL_NEEDS_ANSWER(NOT_NOW),
    ONLY_ANSWERED(NOT_NOW),
    NOT_SPOKEN(NOT_NOW),
    WRITTEN_TOO_LATE(NOT_NOW),
    /** What was accepted as an appeal ends as one. */
    ACCEPTED_AS_APPEAL(NOT_NOW),
    /** Whoever is late cannot say themselves that the period never bound them. */
    OWES_OVERDUE(NOT_NOW),
    NOT_A_REQUEST(NOT_NOW),
    SYSTEM_ONLY(NOT_NOW),
    NO_REPLY(NOT_NOW),
    NO_REVIEWER(NOT_NOW),
    NO_ORGAN(NOT_NOW),
    NOT_SIGNED_HERE(NOT_NOW),
    ROUTE_TO_ORGAN(NOT_NOW),
    VILLAGE_TAKES_PARTS(NOT_NOW),
    REVIEWER_UNSAID(NOT_NOW),
    DECIDED_OUTSIDE(NOT_NOW),
    FINAL(NOT_NOW),
    EARLIER_NOT_FINAL(NOT_NOW),
    ONLY_NEW_FACTS(NOT_NOW),
    NOT_LATE(NOT_NOW),
    NOT_IN_REVIEW(NOT_NOW),
    REVIEWS_OWN_WORK(NOT_NOW),
    HEARING_OPEN(NOT_NOW),
    NO_HEARING(NOT_NOW),
    NO_CONTEST(NOT_NOW),
    ALREADY_CONTESTED(NOT_NOW),
    ALREADY_ELEVATED(NOT_NOW),
    NOT_CONTESTABLE(NOT_NOW),
    NOT_TO_DECIDE(NOT_NOW),
    ONLY_FOR_ITSELF(NOT_NOW),
    CONFERENCE_AT_COUNTY(NOT_NOW),
    PACK_STATE(NOT_NOW),
    SAME_PERSON(NOT_NOW),
    CODES_ARE_ON(NOT_NOW),
    CODES_ARE_OFF(NOT_NOW),
    /** Who watches or administers holds one such post, not two. */
    POSTS_APART(NOT_NOW),
    LAST_IN_POST(NOT_NOW),
    NO_SECOND_PERSON(NOT_NOW),
    /** What a second person is asked for is decided by somebody who neither asked nor gains by it. */
    NOT_THE_SECOND(NOT_NOW),
    REQUEST_OVER(NOT_NOW),
    REQUEST_OVERTAKEN(NOT_NOW),
    LATER_VERSION(NOT_NOW),
    JOB_NOT_READY(NOT_NOW),
    FILE_UNCHECKED(NOT_NOW),
    KEY_BUSY(NOT_NOW),
    TOO_MANY(RATE),
    CLOCK_LEAPT(AWAY);

    /** What kind of no: each is one status of the REST contract. */
    public enum Kind {
        FORBIDDEN,
        UNKNOWN,
        INVALID,
        CONFLICT,
        NOT_NOW,
        RATE,
        /** Nobody can be served at the moment. */
        AWAY
    }

    private final Kind kind;

    Why(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
