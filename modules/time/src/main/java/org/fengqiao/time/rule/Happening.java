package org.fengqiao.time.rule;

import org.fengqiao.time.wording.Words;

/** What starts a clock, meets it or ends it. The set is closed, so that whoever keeps the clocks can bind each one. */
public enum Happening {
    MATTER_RECEIVED,
    REFERRAL_RECEIVED,
    FORWARDED,
    ASSIGNED,
    SUBMITTED_FOR_DECISION,
    NOTICE_GIVEN,
    OBJECTED,
    ACCEPTED,
    DECLINED,
    DIVERTED,
    DECISION_ISSUED,
    DECISION_DELIVERED,
    SETTLED,
    REPORTED_BACK,
    CONVERTED_TO_ORDINARY,
    REPLY_SERVED,
    REVIEW_REQUESTED,
    REVIEW_REQUEST_RECEIVED,
    REVIEW_ANSWERED,
    REVIEW_REPLY_SERVED,
    RECHECK_REQUESTED,
    RECHECK_REQUEST_RECEIVED,
    RECHECK_ANSWERED,
    MEDIATION_ACCEPTED,
    MEDIATION_MATERIALS_RECEIVED,
    MEDIATION_ENDED,
    AGREEMENT_EFFECTIVE,
    CONFIRMATION_REQUESTED,
    CONFIRMATION_FILED,
    CONFIRMATION_RULED,
    PERFORMANCE_DUE,
    ENFORCEMENT_REQUESTED,
    CONTACTED,
    PROGRESS_TOLD,
    MEASURES_TOLD,
    RETURN_CALLED,
    ACCUSATION_RECEIVED,
    ACCUSATION_PASSED_UP,
    ACCUSATION_TAKEN_OR_REFERRED,
    ACCUSER_TOLD_ACCEPTANCE,
    ACCUSATION_CONCLUDED,
    ACCUSER_TOLD_RESULT,
    CLUE_RECEIVED,
    CLUE_DISPOSED,
    INQUIRY_LETTER_RECEIVED,
    INQUIRY_ANSWERED,
    INQUIRY_REPORTED,
    INVESTIGATION_OPENED,
    INVESTIGATION_ENDED,
    RETURNED,
    REOPENED,
    WITHDRAWN,
    MERGED;

    /** Certainly not later than the other, whatever happens to a matter: nothing is accepted before it is received. */
    public boolean neverAfter(Happening other) {
        return this == other || (other == ACCEPTED && (this == MATTER_RECEIVED || this == REFERRAL_RECEIVED));
    }

    public String words() {
        return Words.name(this);
    }
}
