package org.fengqiao.model.transfer;

import org.fengqiao.model.casefile.Field;

/** What sending a matter or a part of it asks for. */
final class TransferFields {
    static final Field PART = new Field("PART", "part", Field.Type.LONG_TEXT, 2000);
    static final Field DUE = new Field("DUE", "due", Field.Type.DATE, 40);
    static final Field PERSON = new Field("PERSON", "person", Field.Type.PERSON, 20);

    private TransferFields() {}
}
