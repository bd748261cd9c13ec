package org.fengqiao.model.intake;

import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;

/** What the entry of a matter and its keeping in order ask for. */
final class IntakeFields {
    static final Field CATEGORY = new Field("CATEGORY", "category", Field.Type.CATEGORY, 10);
    static final Field PETITION_CLASS = new Field("PETITION_CLASS", "petitionClass", Field.Type.PETITION_CLASS, 40);
    static final Field OTHER = new Field("OTHER", "other", Field.Type.CASE, 40);
    static final Field KIND = new Field("KIND", "kind", LinkKind.class);
    static final Field LITIGATION_RIGHTS = new Field("LITIGATION_RIGHTS", "litigationRights", Field.Type.YES_NO, 5);
    static final Field PUBLIC = new Field("PUBLIC", "public", Field.Type.YES_NO, 5);

    static final Field MISSING = new Field("MISSING", "missing", Field.Type.LONG_TEXT, 2000);
    static final Field UNTIL = new Field("UNTIL", "until", Field.Type.DATE, 40);

    static final Field IDENTIFIED_BY = new Field("IDENTIFIED_BY", "identifiedBy", Identification.class);

    static final Field AGAINST_VILLAGE = new Field("AGAINST_VILLAGE", "againstVillage", Field.Type.YES_NO, 5);

    static final Field DEMAND = new Field("DEMAND", "summary", Field.Type.TEXT, 200);
    static final Field DEMAND_TEXT = new Field("DEMAND_TEXT", "text", Field.Type.LONG_TEXT, 20_000);
    static final Field DEMAND_CATEGORY = new Field("DEMAND_CATEGORY", "category", Field.Type.CATEGORY, 10);

    /** The demands that are split off in one act. */
    static final Field DEMANDS = Field.group(
            "DEMANDS",
            "demands",
            20,
            new Ask(DEMAND, true),
            new Ask(DEMAND_TEXT, false),
            new Ask(DEMAND_CATEGORY, false));

    private IntakeFields() {}
}
