package org.fengqiao.model.review;

import org.fengqiao.model.casefile.Field;

/** What asking for a review, and taking a matter up again, ask for. */
final class ReviewFields {
    static final Field CAUSE = new Field("CAUSE", "cause", ReopenCause.class);
    static final Field POSTED_ON = new Field("POSTED_ON", "postedOn", Field.Type.DATE, 40);
    static final Field RECEIVED_ON = new Field("RECEIVED_ON", "receivedOn", Field.Type.DATE, 40).ofOfficers();

    static final Field POSTMARK = new Field("POSTMARK", "postmark", Field.Type.TEXT, 200);
    static final Field DECIDED_ON = new Field("DECIDED_ON", "decidedOn", Field.Type.DATE, 40);
    static final Field DECISION = new Field("DECISION", "decision", Field.Type.ATTACHMENT, 20);

    private ReviewFields() {}
}
