package org.fengqiao.model.casefile;

import java.util.List;

/** A field that an act may ask for: its name in the contract, what kind of answer it takes, how long that may be. */
public enum Field {
    REASON("reason", Type.LONG_TEXT, 2000),
    TEXT("text", Type.LONG_TEXT, 8000),
    OFFICE("office", Type.OFFICE, 40),
    PART("part", Type.LONG_TEXT, 2000),
    DUE("due", Type.DATE, 40),
    ASSIGNMENT("assignment", Type.NUMBER, 6),
    OUTCOME("outcome", Outcome.class),
    FORM("form", AgreementForm.class),
    AGREEMENT("agreement", Type.LONG_TEXT, 8000),
    RESULT("result", AnswerResult.class),
    METHOD("method", DeliveryMethod.class),
    DELIVERED_ON("deliveredOn", Type.DATE, 40),
    ROUTE("route", StatutoryRoute.class),
    OTHER("other", Type.CASE, 40),
    KIND("kind", LinkKind.class),
    LEVEL("level", RatingLevel.class),
    WORDS("words", Type.LONG_TEXT, 2000),
    VISIT("visit", Type.TEXT, 200),
    CAUSE("cause", ReopenCause.class),
    AGREED("agreed", Type.YES_NO, 5),
    PUBLIC("public", Type.YES_NO, 5),
    PURPOSE("purpose", Type.PURPOSE, 20),
    CATEGORY("category", Type.CATEGORY, 10),
    PETITION_CLASS("petitionClass", Type.TEXT, 40),
    PERSON("person", Type.PERSON, 20),
    DAYS("days", Type.NUMBER, 4),
    RULE("rule", Type.TEXT, 40),
    GROUND("ground", PauseGround.class),
    TOLD("told", Told.class),
    POSTED_ON("postedOn", Type.DATE, 40),
    RECEIVED_ON("receivedOn", Type.DATE, 40),
    OPEN_ON("openOn", Type.DATE, 40),
    PANEL("panel", Type.LONG_TEXT, 2000),
    TOPIC("topic", Type.TEXT, 200),
    MINUTES("minutes", Type.LONG_TEXT, 8000),
    CONCLUSION("conclusion", Type.LONG_TEXT, 2000),
    CONFERENCE("conference", Type.YES_NO, 5);

    /** What kind of answer a field takes; a page draws its control from this. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        OFFICE,
        PERSON,
        DATE,
        NUMBER,
        CASE,
        YES_NO,
        CHOICE,
        PURPOSE,
        CATEGORY
    }

    private final String contractName;
    private final Type type;
    private final int longest;
    private final Class<? extends Choice> choices;

    Field(String contractName, Type type, int longest) {
        this.contractName = contractName;
        this.type = type;
        this.longest = longest;
        this.choices = null;
    }

    Field(String contractName, Class<? extends Choice> choices) {
        this.contractName = contractName;
        this.type = Type.CHOICE;
        this.longest = 40;
        this.choices = choices;
    }

    public String contractName() {
        return contractName;
    }

    public Type type() {
        return type;
    }

    public int longest() {
        return longest;
    }

    /** The constants to choose from; empty unless the type is a choice. */
    public List<? extends Choice> options() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }
}
