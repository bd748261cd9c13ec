package org.fengqiao.model.intake;

import java.util.List;
import java.util.stream.IntStream;
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

    /** Summary, text and category of each demand that can be split off in one act. */
    static final List<List<Field>> DEMANDS =
            IntStream.range(0, 4).mapToObj(IntakeFields::demand).toList();

    private IntakeFields() {}

    private static List<Field> demand(int i) {
        var at = "demands[" + i + "].";
        return List.of(
                new Field("DEMAND_" + (i + 1), at + "summary", Field.Type.TEXT, 200),
                new Field("DEMAND_TEXT_" + (i + 1), at + "text", Field.Type.LONG_TEXT, 20_000),
                new Field("DEMAND_CATEGORY_" + (i + 1), at + "category", Field.Type.CATEGORY, 10));
    }

    /** All of them but the first summary, without which there is nothing to split. */
    static Field[] furtherDemands() {
        return DEMANDS.stream().flatMap(List::stream).skip(1).toArray(Field[]::new);
    }
}
