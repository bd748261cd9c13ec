package org.fengqiao.model.casefile;

import java.util.List;
import org.fengqiao.model.Labelled;

/**
 * A field that an act may ask for: its name in the contract, what kind of answer it takes, how long that may be. Here
 * are those that several chapters ask for; a chapter brings its own.
 */
public final class Field implements Labelled {
    public static final Field REASON = new Field("REASON", "reason", Type.LONG_TEXT, 2000);
    public static final Field TEXT = new Field("TEXT", "text", Type.LONG_TEXT, 8000);
    public static final Field OFFICE = new Field("OFFICE", "office", Type.OFFICE, 40);
    public static final Field ASSIGNMENT = new Field("ASSIGNMENT", "assignment", Type.PART, 6);
    public static final Field DAYS = new Field("DAYS", "days", Type.NUMBER, 4);
    public static final Field RULE = new Field("RULE", "rule", Type.CLOCK, 40);
    public static final Field AGREED = new Field("AGREED", "agreed", Type.YES_NO, 5);
    public static final Field PURPOSE = new Field("PURPOSE", "purpose", Type.PURPOSE, 20);
    public static final Field MINUTES = new Field("MINUTES", "minutes", Type.LONG_TEXT, 8000);

    /** What kind of answer a field takes; a page draws its control from this. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        OFFICE,
        PERSON,
        DATE,
        NUMBER,
        CASE,
        /** One of the parts of the case, by its number. */
        PART,
        /** One of the clocks of the case, by the code of its rule. */
        CLOCK,
        YES_NO,
        CHOICE,
        PURPOSE,
        CATEGORY,
        PETITION_CLASS
    }

    /** Where a field that the table leaves open must be filled in all the same. */
    public enum When {
        ALWAYS_OPEN,
        AN_OFFICER,
        A_REVIEW
    }

    private final String name;
    private final String contractName;
    private final Type type;
    private final int longest;
    private final Class<? extends Choice> choices;
    private final boolean ofOfficers;
    private final When must;

    private Field(
            String name,
            String contractName,
            Type type,
            int longest,
            Class<? extends Choice> choices,
            boolean ofOfficers,
            When must) {
        this.name = name;
        this.contractName = contractName;
        this.type = type;
        this.longest = longest;
        this.choices = choices;
        this.ofOfficers = ofOfficers;
        this.must = must;
    }

    public Field(String name, String contractName, Type type, int longest) {
        this(name, contractName, type, longest, null, false, When.ALWAYS_OPEN);
    }

    /** A field that takes one of the constants of an enum. */
    public Field(String name, String contractName, Class<? extends Choice> choices) {
        this(name, contractName, Type.CHOICE, 40, choices, false, When.ALWAYS_OPEN);
    }

    /** The same field, which a citizen is never asked for. */
    public Field ofOfficers() {
        return new Field(name, contractName, type, longest, choices, true, must);
    }

    /** The same field, which must be filled in there. */
    public Field mustFor(When there) {
        return new Field(name, contractName, type, longest, choices, ofOfficers, there);
    }

    public boolean isMustFor(When there) {
        return must == there;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String labelKey() {
        return "Field." + name;
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

    public boolean isOfOfficers() {
        return ofOfficers;
    }

    /** The enum whose constants it takes; null unless the type is a choice. */
    public Class<? extends Choice> choices() {
        return choices;
    }

    /** The constants to choose from; empty unless the type is a choice. */
    public List<? extends Choice> options() {
        return choices == null ? List.of() : List.of(choices.getEnumConstants());
    }

    @Override
    public String toString() {
        return name;
    }
}
