package org.fengqiao.model.petition;

import org.fengqiao.model.casefile.Ask;
import org.fengqiao.model.casefile.Field;
import org.fengqiao.model.casefile.Outcome;
import org.fengqiao.model.casefile.RatingLevel;

/** What handling a matter asks for. */
final class PetitionFields {
    static final Field OUTCOME =
            new Field("OUTCOME", "outcome", Outcome.class).without(Field.When.AN_APPEAL, Outcome.EXPLAINED);
    static final Field FORM = new Field("FORM", "form", AgreementForm.class);
    static final Field AGREEMENT = new Field("AGREEMENT", "agreement", Field.Type.LONG_TEXT, 8000);
    static final Field RESULT = Field.RESULT.mustFor(Field.When.A_REVIEW, Field.When.AN_APPEAL);
    static final Field ROUTE = new Field("ROUTE", "route", StatutoryRoute.class);
    static final Field LEVEL = new Field("LEVEL", "level", RatingLevel.class);
    static final Field WORDS = new Field("WORDS", "words", Field.Type.LONG_TEXT, 2000);
    /** The paper by which the citizen signed what an officer enters for them. */
    static final Field SIGNED_FORM = new Field("SIGNED_FORM", "signedForm", Field.Type.ATTACHMENT, 20).ofOfficers();

    static final Field MUST_BE_SIGNED = SIGNED_FORM.mustFor(Field.When.AN_OFFICER);

    static final Field VISIT =
            new Field("VISIT", "visit", Field.Type.TEXT, 200).ofOfficers().mustFor(Field.When.AN_OFFICER);
    static final Field GROUND = new Field("GROUND", "ground", PauseGround.class);
    static final Field TOLD = new Field("TOLD", "told", Told.class);

    static final Field ASKED_ON = new Field("ASKED_ON", "askedOn", Field.Type.DATE, 40);
    static final Field COURT = new Field("COURT", "court", Field.Type.TEXT, 100);

    /** To an appeal the text is a summary; any other answer is its text. */
    static final Field TEXT = Field.TEXT.mustFor(Field.When.NO_APPEAL);

    static final Field REQUEST = new Field("REQUEST", "request", Field.Type.LONG_TEXT, 2000);
    static final Field FACTS = new Field("FACTS", "facts", Field.Type.LONG_TEXT, 8000);
    static final Field FINDING = new Field("FINDING", "finding", Field.Type.LONG_TEXT, 4000);
    static final Field LAWS = new Field("LAWS", "laws", Field.Type.ARTICLES, 1000);
    static final Field REQUESTS = Field.group(
                    "REQUESTS",
                    "requests",
                    20,
                    new Ask(REQUEST, true),
                    new Ask(FACTS, true),
                    new Ask(FINDING, true),
                    new Ask(LAWS, true))
            .mustFor(Field.When.AN_APPEAL)
            .onlyFor(Field.When.AN_APPEAL);
    static final Field RECEIVED_ON =
            new Field("RECEIVED_ON", "receivedOn", Field.Type.DATE, 40).onlyFor(Field.When.AN_APPEAL);
    static final Field SOURCE = new Field("SOURCE", "source", Field.Type.TEXT, 200).onlyFor(Field.When.AN_APPEAL);
    static final Field ADOPTION = new Field("ADOPTION", "adoption", Adoption.class)
            .mustFor(Field.When.A_SUGGESTION)
            .onlyFor(Field.When.A_SUGGESTION);
    static final Field DUTY_BY = new Field("DUTY_BY", "dutyBy", Field.Type.DATE, 40).onlyFor(Field.When.AN_APPEAL);
    static final Field DUTY_LAW = new Field("DUTY_LAW", "dutyLaw", Field.Type.TEXT, 200).onlyFor(Field.When.AN_APPEAL);
    static final Field PARTIES_AGREE = new Field("PARTIES_AGREE", "partiesAgree", Field.Type.LONG_TEXT, 1000);
    static final Field SIGNED_ON = new Field("SIGNED_ON", "signedOn", Field.Type.DATE, 40);
    static final Field DUTY_RESULT = new Field("DUTY_RESULT", "dutyResult", DutyResult.class);
    static final Field DONE_ON = new Field("DONE_ON", "doneOn", Field.Type.DATE, 40);
    static final Field DUTY_PAPER = new Field("DUTY_PAPER", "dutyPaper", Field.Type.ATTACHMENT, 20);
    static final Field COVERS_ALL =
            new Field("COVERS_ALL", "coversAll", Field.Type.YES_NO, 5).onlyFor(Field.When.AN_APPEAL);
    static final Field AGREES =
            new Field("AGREES", "petitionerAgrees", Field.Type.YES_NO, 5).onlyFor(Field.When.AN_APPEAL);
    static final Field REPLIED =
            new Field("REPLIED", "outcome", Outcome.class).without(Field.When.AN_OFFICER, Outcome.AGREED);
    static final Field REPLY_FORM = new Field("REPLY_FORM", "replyForm", ReplyForm.class);
    static final Field LEGAL_GROUND = new Field("LEGAL_GROUND", "legalGround", DeclineGround.class);
    /** The matter that came to its end, which this one only says again. */
    static final Field EARLIER = new Field("EARLIER", "earlier", Field.Type.CASE, 40);

    static final Field COMPETENT = new Field("COMPETENT", "competent", Field.Type.TEXT, 400);
    static final Field PROCEDURE = new Field("PROCEDURE", "procedure", Field.Type.TEXT, 200);
    static final Field DOOR = new Field("DOOR", "door", Field.Type.TEXT, 400);

    private PetitionFields() {}
}
