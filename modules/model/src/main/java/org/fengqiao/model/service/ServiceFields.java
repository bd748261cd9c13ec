package org.fengqiao.model.service;

import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.WrittenNotice;

/** What serving an answer asks for: how, on which day it left, arrived or came back, and what proves it. */
final class ServiceFields {
    static final Field METHOD = WrittenNotice.METHOD;
    static final Field SENT_ON = WrittenNotice.SENT_ON;
    static final Field DELIVERED_ON = WrittenNotice.DELIVERED_ON;
    static final Field RETURNED_ON = new Field("RETURNED_ON", "returnedOn", Field.Type.DATE, 40);
    static final Field PROOF = WrittenNotice.PROOF;
    static final Field JOINED_CASE = new Field("JOINED_CASE", "other", Field.Type.CASE, 40);

    private ServiceFields() {}
}
