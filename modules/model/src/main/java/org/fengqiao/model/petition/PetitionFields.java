package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.RatingLevel;

/** What handling a matter asks for. */
final class PetitionFields {
    static final Field OUTCOME = new Field("OUTCOME", "outcome", Outcome.class);
    static final Field FORM = new Field("FORM", "form", AgreementForm.class);
    static final Field AGREEMENT = new Field("AGREEMENT", "agreement", Field.Type.LONG_TEXT, 8000);
    static final Field RESULT = new Field("RESULT", "result", AnswerResult.class).mustFor(Field.When.A_REVIEW);
    static final Field ROUTE = new Field("ROUTE", "route", StatutoryRoute.class);
    static final Field LEVEL = new Field("LEVEL", "level", RatingLevel.class);
    static final Field WORDS = new Field("WORDS", "words", Field.Type.LONG_TEXT, 2000);
    static final Field VISIT =
            new Field("VISIT", "visit", Field.Type.TEXT, 200).ofOfficers().mustFor(Field.When.AN_OFFICER);
    static final Field GROUND = new Field("GROUND", "ground", PauseGround.class);
    static final Field TOLD = new Field("TOLD", "told", Told.class);

    static final Field ASKED_ON = new Field("ASKED_ON", "askedOn", Field.Type.DATE, 40);
    static final Field COURT = new Field("COURT", "court", Field.Type.TEXT, 100);

    private PetitionFields() {}
}
