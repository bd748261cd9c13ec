package org.fengqiao.model.hearing;

import org.fengqiao.model.casefile.Field;

/** What a hearing asks for. */
final class HearingFields {
    static final Field OPEN_ON = new Field("OPEN_ON", "openOn", Field.Type.DATE, 40);
    static final Field PANEL = new Field("PANEL", "panel", Field.Type.LONG_TEXT, 2000);
    static final Field TOPIC = new Field("TOPIC", "topic", Field.Type.TEXT, 200);
    static final Field CONCLUSION = new Field("CONCLUSION", "conclusion", Field.Type.LONG_TEXT, 2000);

    static final Field HEARD_ON = new Field("HEARD_ON", "heardOn", Field.Type.DATE, 40);
    static final Field HOUR = new Field("HOUR", "hour", Field.Type.TEXT, 40);
    static final Field PLACE = new Field("PLACE", "place", Field.Type.TEXT, 200);
    static final Field ATTENDING = new Field("ATTENDING", "attending", Field.Type.LONG_TEXT, 2000);
    static final Field OPEN_TO_ALL = new Field("OPEN_TO_ALL", "openToAll", Field.Type.YES_NO, 5);

    private HearingFields() {}
}
