package org.fengqiao.model.intake;

import org.fengqiao.model.casefile.Field;

/** What the entry of a matter and its keeping in order ask for. */
final class IntakeFields {
    static final Field CATEGORY = new Field("CATEGORY", "category", Field.Type.CATEGORY, 10);
    static final Field PETITION_CLASS = new Field("PETITION_CLASS", "petitionClass", Field.Type.PETITION_CLASS, 40);
    static final Field OTHER = new Field("OTHER", "other", Field.Type.CASE, 40);
    static final Field KIND = new Field("KIND", "kind", LinkKind.class);
    static final Field PUBLIC = new Field("PUBLIC", "public", Field.Type.YES_NO, 5);

    private IntakeFields() {}
}
