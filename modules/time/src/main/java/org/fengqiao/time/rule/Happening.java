package org.fengqiao.time.rule;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.time.wording.Notion;
import org.fengqiao.time.wording.OpenSet;

/**
 * What starts a clock, meets it or ends it. Here are those of the laws that the house itself knows; a chapter brings
 * its own in its {@link PackWords}, and its acts say when they come about.
 */
public final class Happening extends Notion {
    private static final List<Happening> OWN = new ArrayList<>();

    public static final Happening MATTER_RECEIVED = own("MATTER_RECEIVED");
    public static final Happening REFERRAL_RECEIVED = own("REFERRAL_RECEIVED");
    public static final Happening FORWARDED = own("FORWARDED");
    public static final Happening ASSIGNED = own("ASSIGNED");
    public static final Happening SUBMITTED_FOR_DECISION = own("SUBMITTED_FOR_DECISION");
    public static final Happening HANDED_UP = own("HANDED_UP");
    public static final Happening NOTICE_ISSUED = own("NOTICE_ISSUED");
    public static final Happening NOTICE_SENT = own("NOTICE_SENT");
    public static final Happening NOTICE_SERVED = own("NOTICE_SERVED");
    public static final Happening OBJECTED = own("OBJECTED");
    public static final Happening ACCEPTED = own("ACCEPTED");
    public static final Happening DUTY_OWED = own("DUTY_OWED");
    public static final Happening DUTY_DONE = own("DUTY_DONE");
    public static final Happening DECLINED = own("DECLINED");
    public static final Happening DIVERTED = own("DIVERTED");
    public static final Happening DECISION_ISSUED = own("DECISION_ISSUED");
    public static final Happening DECISION_SENT = own("DECISION_SENT");
    public static final Happening DECISION_DELIVERED = own("DECISION_DELIVERED");
    public static final Happening SERVICE_RETURNED = own("SERVICE_RETURNED");
    public static final Happening SETTLED = own("SETTLED");
    public static final Happening EXECUTION_OWED = own("EXECUTION_OWED");
    public static final Happening REPORTED_BACK = own("REPORTED_BACK");
    public static final Happening CONVERTED_TO_ORDINARY = own("CONVERTED_TO_ORDINARY");
    public static final Happening REPLY_SERVED = own("REPLY_SERVED");
    public static final Happening REVIEW_REQUESTED = own("REVIEW_REQUESTED");
    public static final Happening REVIEW_REQUEST_RECEIVED = own("REVIEW_REQUEST_RECEIVED");
    public static final Happening REVIEW_ANSWERED = own("REVIEW_ANSWERED");
    public static final Happening REVIEW_REPLY_SERVED = own("REVIEW_REPLY_SERVED");
    public static final Happening RECHECK_REQUESTED = own("RECHECK_REQUESTED");
    public static final Happening RECHECK_REQUEST_RECEIVED = own("RECHECK_REQUEST_RECEIVED");
    public static final Happening RECHECK_ANSWERED = own("RECHECK_ANSWERED");
    public static final Happening MEDIATION_ACCEPTED = own("MEDIATION_ACCEPTED");
    public static final Happening MEDIATION_MATERIALS_RECEIVED = own("MEDIATION_MATERIALS_RECEIVED");
    public static final Happening MEDIATION_ENDED = own("MEDIATION_ENDED");
    public static final Happening AGREEMENT_EFFECTIVE = own("AGREEMENT_EFFECTIVE");
    public static final Happening CONFIRMATION_REQUESTED = own("CONFIRMATION_REQUESTED");
    public static final Happening CONFIRMATION_FILED = own("CONFIRMATION_FILED");
    public static final Happening CONFIRMATION_RULED = own("CONFIRMATION_RULED");
    public static final Happening PERFORMANCE_DUE = own("PERFORMANCE_DUE");
    public static final Happening ENFORCEMENT_REQUESTED = own("ENFORCEMENT_REQUESTED");
    public static final Happening CONTACTED = own("CONTACTED");
    public static final Happening PROGRESS_TOLD = own("PROGRESS_TOLD");
    public static final Happening MEASURES_TOLD = own("MEASURES_TOLD");
    public static final Happening RETURN_CALLED = own("RETURN_CALLED");
    public static final Happening ACCUSATION_RECEIVED = own("ACCUSATION_RECEIVED");
    public static final Happening ACCUSATION_PASSED_UP = own("ACCUSATION_PASSED_UP");
    public static final Happening ACCUSATION_TAKEN_OR_REFERRED = own("ACCUSATION_TAKEN_OR_REFERRED");
    public static final Happening ACCUSER_TOLD_ACCEPTANCE = own("ACCUSER_TOLD_ACCEPTANCE");
    public static final Happening ACCUSATION_CONCLUDED = own("ACCUSATION_CONCLUDED");
    public static final Happening ACCUSER_TOLD_RESULT = own("ACCUSER_TOLD_RESULT");
    public static final Happening CLUE_RECEIVED = own("CLUE_RECEIVED");
    public static final Happening CLUE_DISPOSED = own("CLUE_DISPOSED");
    public static final Happening INQUIRY_LETTER_RECEIVED = own("INQUIRY_LETTER_RECEIVED");
    public static final Happening INQUIRY_ANSWERED = own("INQUIRY_ANSWERED");
    public static final Happening INQUIRY_REPORTED = own("INQUIRY_REPORTED");
    public static final Happening INVESTIGATION_OPENED = own("INVESTIGATION_OPENED");
    public static final Happening INVESTIGATION_ENDED = own("INVESTIGATION_ENDED");
    public static final Happening RETURNED = own("RETURNED");
    public static final Happening REOPENED = own("REOPENED");
    public static final Happening WITHDRAWN = own("WITHDRAWN");
    public static final Happening MERGED = own("MERGED");

    /** All that a pack can name. */
    private static final class Known {
        private static final OpenSet<Happening> ALL =
                new OpenSet<>("happening", OWN, PackWords.brought(PackWords::happenings));
    }

    /** One that a chapter brings. */
    public Happening(String name) {
        super(name);
    }

    private Happening(String name, int place) {
        super(name, place);
    }

    private static Happening own(String name) {
        var own = new Happening(name, OWN.size());
        OWN.add(own);
        return own;
    }

    public static OpenSet<Happening> known() {
        return Known.ALL;
    }

    /** Certainly not later than the other, whatever happens to a matter: nothing is accepted before it is received. */
    public boolean neverAfter(Happening other) {
        return this == other
                || (other == ACCEPTED && (this == MATTER_RECEIVED || this == REFERRAL_RECEIVED))
                || (this == DECISION_SENT && other == DECISION_DELIVERED)
                || (this == NOTICE_SENT && other == NOTICE_SERVED);
    }

    public String words() {
        return PackWords.say("Happening." + name());
    }
}
