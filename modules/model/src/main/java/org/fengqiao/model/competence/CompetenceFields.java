package org.fengqiao.model.competence;

import org.fengqiao.model.casefile.Field;

/** What deciding a dispute about competence asks for. */
final class CompetenceFields {
    static final Field CONFERENCE = new Field("CONFERENCE", "conference", Field.Type.YES_NO, 5);

    private CompetenceFields() {}
}
