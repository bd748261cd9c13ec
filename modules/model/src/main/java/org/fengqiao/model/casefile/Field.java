package org.fengqiao.model.casefile;

import java.util.List;
import java.util.Set;
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
    public static final Field RESULT = new Field("RESULT", "result", AnswerResult.class);
    public static final Field EXECUTE_BY = new Field("EXECUTE_BY", "executeBy", Type.DATE, 40);
    public static final Field MINUTES = new Field("MINUTES", "minutes", Type.LONG_TEXT, 8000);

    /**
     * To the question that the citizen chose when they filed: asked for what only they can say, where an office gave
     * them their code later.
     */
    public static final Field ANSWER = new Field("ANSWER", "answer", Type.TEXT, 200).onlyFor(When.A_CITIZEN);

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
        /** One of the papers that lie in the case, by its number. */
        ATTACHMENT,
        YES_NO,
        CHOICE,
        PURPOSE,
        CATEGORY,
        PETITION_CLASS,
        /** Articles of laws, by their codes. */
        ARTICLES,
        /** Fields that are answered once or several times. */
        GROUP
    }

    /** A circumstance under which a field is asked for, or must be filled in though the table leaves it open. */
    public enum When {
        AN_OFFICER,
        /** Officers are never asked for it: it is drawn on the citizen's page, where that is needed. */
        A_CITIZEN,
        A_REVIEW,
        AN_APPEAL,
        NO_APPEAL,
        A_SUGGESTION;

        /** Whether it is so in such a round of such a matter. */
        public boolean holds(Purpose purpose, EpisodeKind round) {
            return switch (this) {
                case AN_OFFICER -> true;
                case A_CITIZEN -> false;
                case A_REVIEW -> round.isReview();
                case AN_APPEAL -> purpose == Purpose.APPEAL && !round.isReview();
                case NO_APPEAL -> purpose != Purpose.APPEAL || round.isReview();
                case A_SUGGESTION -> purpose == Purpose.SUGGESTION;
            };
        }
    }

    private final String name;
    private final String contractName;
    private final Type type;
    private final int longest;
    private final Class<? extends Choice> choices;
    private final List<Ask> members;
    private boolean ofOfficers;
    private Set<When> must = Set.of();
    private When only;
    private Set<? extends Choice> never = Set.of();
    private When neverFor;

    private Field(
            String name,
            String contractName,
            Type type,
            int longest,
            Class<? extends Choice> choices,
            List<Ask> members) {
        this.name = name;
        this.contractName = contractName;
        this.type = type;
        this.longest = longest;
        this.choices = choices;
        this.members = members;
    }

    public Field(String name, String contractName, Type type, int longest) {
        this(name, contractName, type, longest, null, List.of());
    }

    /** A field that takes one of the constants of an enum. */
    public Field(String name, String contractName, Class<? extends Choice> choices) {
        this(name, contractName, Type.CHOICE, 40, choices, List.of());
    }

    /** Fields that are answered up to so many times, named {@code requests[0].facts} and so on. */
    public static Field group(String name, String contractName, int most, Ask... members) {
        return new Field(name, contractName, Type.GROUP, most, null, List.of(members));
    }

    /** The same field, which a citizen is never asked for. */
    public Field ofOfficers() {
        var same = same();
        same.ofOfficers = true;
        return same;
    }

    /** The same field, which must be filled in there. */
    public Field mustFor(When... there) {
        var same = same();
        same.must = Set.of(there);
        return same;
    }

    /** The same field, which is asked for there and nowhere else. */
    public Field onlyFor(When there) {
        var same = same();
        same.only = there;
        return same;
    }

    /** The same field, which there takes every constant but these. */
    public Field without(When there, Choice... these) {
        var same = same();
        same.neverFor = there;
        same.never = Set.of(these);
        return same;
    }

    private Field same() {
        var same = new Field(name, contractName, type, longest, choices, members);
        same.ofOfficers = ofOfficers;
        same.must = must;
        same.only = only;
        same.neverFor = neverFor;
        same.never = never;
        return same;
    }

    public boolean isMustIn(Purpose purpose, EpisodeKind round) {
        return must.stream().anyMatch(when -> when.holds(purpose, round));
    }

    public boolean isAskedIn(Purpose purpose, EpisodeKind round) {
        return only == null || only.holds(purpose, round);
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

    /** The constants that can be chosen in such a round of such a matter. */
    public List<? extends Choice> options(Purpose purpose, EpisodeKind round) {
        boolean some = neverFor != null && neverFor.holds(purpose, round);
        return options().stream()
                .filter(choice -> choice.fits(round))
                .filter(choice -> !some || !never.contains(choice))
                .toList();
    }

    /** What each row of a group asks for; empty for any other field. */
    public List<Ask> members() {
        return members;
    }

    @Override
    public String toString() {
        return name;
    }
}
