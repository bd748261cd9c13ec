package org.fengqiao.model.service;

import org.fengqiao.model.casefile.Field;

/** What serving an answer asks for: how, on which day it left, arrived or came back, and what proves it. */
final class ServiceFields {
    static final Field METHOD = new Field("METHOD", "method", DeliveryMethod.class);
    static final Field SENT_ON = new Field("SENT_ON", "sentOn", Field.Type.DATE, 40);
    static final Field DELIVERED_ON = new Field("DELIVERED_ON", "deliveredOn", Field.Type.DATE, 40);
    static final Field RETURNED_ON = new Field("RETURNED_ON", "returnedOn", Field.Type.DATE, 40);
    static final Field PROOF = new Field("PROOF", "proof", Field.Type.TEXT, 200);
    static final Field JOINED_CASE = new Field("JOINED_CASE", "other", Field.Type.CASE, 40);

    private ServiceFields() {}
}
