package org.fengqiao.model.hearing;

import org.fengqiao.model.casefile.Field;

/** What a hearing asks for. */
final class HearingFields {
    static final Field OPEN_ON = new Field("OPEN_ON", "openOn", Field.Type.DATE, 40);
    static final Field PANEL = new Field("PANEL", "panel", Field.Type.LONG_TEXT, 2000);
    static final Field TOPIC = new Field("TOPIC", "topic", Field.Type.TEXT, 200);
    static final Field CONCLUSION = new Field("CONCLUSION", "conclusion", Field.Type.LONG_TEXT, 2000);

    private HearingFields() {}
}
